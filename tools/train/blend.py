"""Average an encoder's labels with those of a network of the student's kind: the wide one, or the student so far.

    blend.py LABELS.pickle NETWORK.pt OUT.pickle [ENCODER_SHARE_ON_WEB_TEXT]

They err differently: the encoder knows the language, the network the rest of the document. Documents that the encoder did not read
get the network's labels alone.
"""
import pickle
import sys

import numpy as np
import torch

from student import load_student
from train_student import predict

WEB = ("uner_ewt", "btc", "wnut", "masc")  # there the encoder is the better teacher: 80.3 against 77.0 on EWT dev


def main():
    labels, network, out = sys.argv[1:4]
    on_web = float(sys.argv[4]) if len(sys.argv) > 4 else 0.5
    torch.set_num_threads(2)
    with open(labels, "rb") as f:
        documents, soft = pickle.load(f)
    _, model, vocabulary = load_student(network)
    for i in range(0, len(documents), 500):
        for j, scores in enumerate(predict(model, documents[i:i + 500], vocabulary), i):
            shares = torch.softmax(torch.from_numpy(scores), 1).numpy()
            encoder = 0 if soft[j] is None else on_web if documents[j].corpus.startswith(WEB) else 0.5
            read = shares if soft[j] is None else soft[j].astype(np.float32)
            soft[j] = (encoder * read + (1 - encoder) * shares).astype(np.float16)
        print(f"{min(i + 500, len(documents))}/{len(documents)} documents", flush=True)
    with open(out, "wb") as f:
        pickle.dump((documents, soft), f)


if __name__ == "__main__":
    main()
