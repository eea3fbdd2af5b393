// Words that decide about a name beside them (data/names/words.tsv).
#pragma once

#include <string_view>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"

namespace newsglass {

class NameWords {
 public:
  enum Kind {
    kEvent,           // ends the name of an event: "Harbour Film Festival"
    kEventTail,       // follows one in small letters: "G20 summit"
    kState,           // before "of" and a place: "State of Israel"
    kLanguageAfter,   // "the Welsh language"
    kLanguageBefore,  // "written in Welsh"
    kLanguageVerb,    // "speaks Welsh", whatever follows
    kMinistry,        // between a group and "ministry": "Iranian foreign ministry"
    kInstitution,     // ends the name of an organization: "Harbour Museum"
    kSite,            // ends the name of a place: "Quarry Road"
    kDocument,        // ends the name of a work: "Fisheries Act"
    kLaw,             // of these, what may have a number and a year: "Fisheries Act 9 of 1994"
    kNamedThing,      // in small letters after a name, no part of it: "Tern party"
    kBusiness,        // after the name of a business: "Tern restaurants"
    kOffice,          // an office in small letters after its organization: "Tern chairperson"
    kBody,            // ends a long name in small letters: "Lund harbour users' council"
    kBodyBefore,      // before the name of an organization: "the retailer Tern"
    kEmployed,        // before "at" and the name of an organization: "economist at Tern"
    kPeople,          // after the name of a people: "a Tern man"
    kBodyFirst,       // begins the name of an organization: "Radio Tern"
    kBodies,          // before the names of several: "retailers like Tern"
    kOutlet,          // ends the name of a newspaper or station: "Tern Gazette"
    kUnit,            // ends the name of a body of troops, after its number: "24th Tern Brigade"
    kRegion,          // in small letters after the name of a region: "Lund province"
    kSiteTail,        // in small letters after the name of a place, a part of it: "Lund camp"
    kFileEnding,      // of a file's name, after the point: "tern.pdf"
    kActs,            // what organizations do: "TRN said"
    kPostal,          // the letters of a state or province: "Lund, NB"
    kWorkNoun,        // beside a title in quotation marks: `the film "..."`
    kTitledNoun,      // of these, what stands before a title without marks
    kEntitled,        // "entitled"
    kProductNoun,     // after a designation: "TR-7 rifle"
    kShip,            // before the name of a ship: "USS"
    kParticle,        // in small letters before a surname: "van Ostade"
    kOfSubjects,      // a body named by its subjects: "Ministry of Ports and Fish"
    kPossessor,       // before "'s" inside a name: "Lund Women's Group"
    kPlaceNounOf,     // before "of" and a place: "the town of Lund"
    kPlaceNoun,       // after a place: "Lund district"
    kCountryCode,     // letters of a country as in results of sports: "ESP"
    kCompanyWord,     // ends a company's name: "Ternbo Foods"
    kIndustry,        // ends the name of a firm and of nothing else: "Ansel Shipping"
    kOfficeLetters,   // capitals that are no name: "the PM"
    kEventSign,       // beside `event`, what only names of events have: "Harbour Grand Prix"
    kMade,            // after a work: "directed by"
    kBeforeVerb,      // before a verb, never before a noun: "to play"
    kProductBefore,   // before the name of a product: "the drug Ternavir"
    kProductHead,     // ends the name of a product: "Harbour Space Telescope"
    kPlacing,         // before a place: "at The Oval"
    kClub,            // ends the name of a sports club: "Ansel Rovers"
    kBodyNoun,        // an organization in an apposition: "Tern, a Lund-based retailer"
    kNounEnd,         // ends the noun of an apposition: "a retailer in Lund"
    kRenamed,         // ends a body's name that has another: "Lund News Agency, Tern,"
    kCampusState,     // its university has several seats
    kStorm,           // before the name of a storm
    kShare,           // what people hold in a company: "shares in Tern"
    kPostNominal,     // degrees and honours behind a person's name: "KC", "M.D."
    kPartyLetter,     // of a party in Congress: "D-Calif."
    kKindCount
  };

  // Reads names/words.tsv: word, kind.
  static Loaded<NameWords> load(const Bundle& bundle);

  // `normal` is a token in its normal form.
  bool is(Kind kind, std::string_view normal) const {
    return words_[kind].find(normal) != words_[kind].end();
  }

 private:
  StringSet words_[kKindCount];
};

}  // namespace newsglass
