"""Average the labels of the two teachers: the encoder's and those of the wide network.

    blend.py LABELS.pickle WIDE.pt OUT.pickle

They err differently: the encoder knows the language, the wide network the rest of the document.
"""
import pickle
import sys

import numpy as np
import torch

from student import load_student
from train_student import predict


def main():
    labels, wide, out = sys.argv[1:4]
    torch.set_num_threads(1)
    with open(labels, "rb") as f:
        documents, soft = pickle.load(f)
    _, model, vocabulary = load_student(wide)
    for i in range(0, len(documents), 500):
        for j, scores in enumerate(predict(model, documents[i:i + 500], vocabulary), i):
            shares = torch.softmax(torch.from_numpy(scores), 1).numpy()
            soft[j] = (0.5 * soft[j].astype(np.float32) + 0.5 * shares).astype(np.float16)
        print(f"{min(i + 500, len(documents))}/{len(documents)} documents", flush=True)
    with open(out, "wb") as f:
        pickle.dump((documents, soft), f)


if __name__ == "__main__":
    main()
