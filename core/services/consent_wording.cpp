// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/consent_wording.h"

#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::ConsentPurpose;

QString usualConsentText(ConsentPurpose purpose, Language language)
{
    const Words words(language);
    switch (purpose) {
    case ConsentPurpose::Data:
        return words.phrase(
            "ConsentTexts",
            "I agree that the organisation keeps my name, how to reach me and where I took part, "
            "to run its activities and to report on them to those who pay for them. I can ask at "
            "any time what is kept, have it corrected, or take this back.");
    case ConsentPurpose::Photos:
        return words.phrase(
            "ConsentTexts",
            "I agree that photos and films of me taken at the activities may be published to tell "
            "about them. I can take this back at any time; what is printed by then stays printed.");
    case ConsentPurpose::ContactLater:
        return words.phrase(
            "ConsentTexts",
            "I agree that I may be written to or called after the project has ended, to be asked "
            "how I am doing and to be invited. I can take this back at any time.");
    case ConsentPurpose::ShareWithEmployers:
        return words.phrase(
            "ConsentTexts",
            "I agree that my name, how to reach me and what I can do are given to employers who "
            "are looking for people. I am told to which. I can take this back at any time.");
    case ConsentPurpose::ShareWithPartners:
        return words.phrase(
            "ConsentTexts",
            "I agree that my name, how to reach me and what we agreed are given to the partner "
            "organisations of the project, so that they can help me too. I can take this back at "
            "any time.");
    case ConsentPurpose::SpecialData:
        return words.phrase(
            "ConsentTexts",
            "I agree that what I tell of my origin, health or disability is noted for the "
            "statistics of the project. Nobody outside sees it together with my name. I can take "
            "this back at any time.");
    }
    Q_UNREACHABLE();
}

Result<QList<storage::ConsentText>> consentWordings(sql::Database& database, ConsentPurpose purpose)
{
    const auto own = storage::ConsentRepository(database).texts(purpose);
    if (!own)
        return own.error();
    QList<storage::ConsentText> wordings;
    for (const auto language : kLanguages) {
        storage::ConsentText wording{.purpose = purpose,
                                     .version = 0,
                                     .language = languageCode(language),
                                     .text = usualConsentText(purpose, language)};
        for (const auto& text : own.value()) {
            if (text.language == wording.language && text.version > 0)
                wording = text;
        }
        wordings.append(wording);
    }
    return wordings;
}

}  // namespace kaasa::services
