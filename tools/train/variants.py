"""Other students, for the comparison in docs/evaluation/names.md; the shipped one is student.Student."""
import torch
from torch import nn

from student import INPUT, Student
from tags import N_TAGS


class NoMemory(Student):
    """The shipped network without the memory of the same word."""

    def forward(self, batch):
        x = self.enter(self.drop(self.inputs(batch)))
        x = self.second(self.first(x, self.drop), self.drop)
        return self.out(self.drop(torch.relu(self.hidden(x))))


class Convolutions(Student):
    """Gated dilated convolutions alone: sees ten tokens to each side."""

    def __init__(self, vectors, width=128, hidden=96):
        super().__init__(vectors, width, hidden)
        del self.first, self.second, self.memory
        self.steps = (1, 2, 3, 4)
        self.layers = nn.ModuleList(nn.Linear(3 * width, 2 * width) for _ in self.steps)

    @staticmethod
    def shifted(x, by):
        pad = torch.zeros_like(x[:abs(by)])
        return torch.cat([pad, x[:-by]]) if by > 0 else torch.cat([x[-by:], pad])

    def forward(self, batch):
        x = self.enter(self.drop(self.inputs(batch)))
        for layer, d in zip(self.layers, self.steps):
            near = torch.cat([self.shifted(x, d), x, self.shifted(x, -d)], -1)
            x = x + nn.functional.glu(layer(self.drop(near)), -1)
        return self.out(self.drop(torch.relu(self.hidden(x))))


class Attention(Student):
    """Two transformer layers over the window."""

    def __init__(self, vectors, width=128, hidden=96):
        super().__init__(vectors, width, hidden)
        del self.first, self.second, self.memory
        make = lambda: nn.TransformerEncoderLayer(width, 4, 2 * width, 0.1, norm_first=True)
        self.near = nn.Linear(3 * width, width)
        self.layers = nn.ModuleList(make() for _ in range(2))

    def forward(self, batch):
        x = self.enter(self.drop(self.inputs(batch)))
        pad = torch.zeros_like(x[:1])
        x = x + torch.relu(self.near(torch.cat([torch.cat([pad, x[:-1]]), x, torch.cat([x[1:], pad])], -1)))
        for layer in self.layers:
            x = layer(x)
        return self.out(self.drop(torch.relu(self.hidden(x))))


class WordsOnly(Student):
    """No network: each token from its own features and its neighbours', as a linear model would."""

    def __init__(self, vectors, width=128, hidden=96):
        super().__init__(vectors, width, hidden)
        del self.first, self.second, self.memory, self.hidden, self.out, self.enter
        self.taps = nn.Linear(5 * INPUT, N_TAGS)

    def forward(self, batch):
        x = self.drop(self.inputs(batch))
        near = [Convolutions.shifted(x, d) if d else x for d in (2, 1, 0, -1, -2)]
        return self.taps(torch.cat(near, -1))


STUDENTS = {"shipped": Student, "no-memory": NoMemory, "convolutions": Convolutions, "attention": Attention,
            "linear": WordsOnly}
