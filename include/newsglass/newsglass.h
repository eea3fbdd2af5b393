// The public header of the library newsglass: an English news article in; its people, quotations, dates and
// sections out. examples/cpp shows it in use.
//
// Shapes: an `Analysis` (analysis/analysis.h) has layers that point at each other by typed index.
//
// Units: every `ByteSpan` counts UTF-8 bytes of `Analysis::text`; the JSON counts what `ReportOptions::unit`
// says.
//
// Errors: `Model::load` alone can fail, with a `LoadError` that describe() puts into a sentence. Whatever the
// text, analyze() gives a result and, where a reader should know something, a warning. Only std::bad_alloc is
// thrown.
//
// Threads: a `Model` is read only; any number of threads may analyse with one.
#pragma once

#include "analysis/analysis.h"      // analyze(Article, Model) -> Analysis: start here
#include "analysis/limits.h"        // how large a text may be
#include "analysis/model.h"         // Model::load(bytes of newsglass.data)
#include "compare/compare.h"        // several analyses of one event aligned
#include "corrections/replay.h"     // what a person corrected, replayed
#include "export/export.h"          // the formats of other programs
#include "report/correction_log.h"  // a log of corrections read from JSON
#include "report/engine.h"          // name and version
#include "report/json_report.h"     // the contract's JSON (share/newsglass/schema)
#include "report/text_report.h"     // the summary for a terminal
#include "text/encoding.h"          // bytes of any encoding to the UTF-8 that analyze() takes
