// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/consent_texts_page.h"

#include "core/services/consent_service.h"
#include "core/services/consent_wording.h"
#include "ui/people/consent_dialog.h"
#include "ui/settings/wording_card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ConsentPurpose;

ConsentTextsPage::ConsentTextsPage(const AppContext& context, QWidget* parent)
    : SettingsPage(context, parent)
{
    auto* area = settingsColumn(u"consents.area"_s);
    area->column()->addWidget(bar());
    for (const auto purpose : allOf<ConsentPurpose>()) {
        auto* card = new WordingCard(u"consents."_s + codeOf(purpose));
        connect(card, &WordingCard::left, this,
                [this, purpose](Language language, const QString& text) {
                    save(purpose, language, text);
                });
        area->column()->addWidget(card);
        m_cards.append(card);
    }
    area->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    retranslate();
}

QString ConsentTextsPage::title() const
{
    return tr("Consent texts");
}

void ConsentTextsPage::retranslate()
{
    for (const auto purpose : allOf<ConsentPurpose>())
        m_cards[int(purpose)]->setWords(
            consentPurposeName(purpose),
            tr("A changed text holds for whoever is asked from now on. Where it is emptied, the "
               "usual words come back."));
}

void ConsentTextsPage::read()
{
    for (const auto purpose : allOf<ConsentPurpose>()) {
        const auto wordings = services::consentWordings(reading().database(), purpose);
        if (!wordings)
            return tell(sentenceFor(wordings.error()));
        QMap<Language, QString> texts;
        for (const auto& wording : wordings.value()) {
            if (const auto language = languageFromCode(wording.language))
                texts.insert(*language, wording.text);
        }
        m_cards[int(purpose)]->show(texts);
    }
}

void ConsentTextsPage::leave()
{
    for (auto* card : m_cards)
        card->commit();
}

void ConsentTextsPage::save(ConsentPurpose purpose, Language language, const QString& text)
{
    const auto words
        = text.trimmed().isEmpty() ? services::usualConsentText(purpose, language) : text;
    change(
        [purpose, language, words](storage::Profile& profile) -> Result<qint64> {
            const auto added
                = services::ConsentService(profile).addText(purpose, languageCode(language), words);
            if (!added)
                return added.error();
            return 0;
        },
        tr("The text was changed. Older versions stay with those who agreed to them."));
}

}  // namespace kaasa::ui
