// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "ui/settings/settings_page.h"

namespace kaasa::ui {

class WordingCard;

/// What people are asked, for each purpose in four languages. Whoever changes a text makes its next
/// version: people who agreed before agreed to the older one.
class ConsentTextsPage : public SettingsPage {
    Q_OBJECT
public:
    explicit ConsentTextsPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    void leave() override;

protected:
    void read() override;

private:
    void save(domain::ConsentPurpose purpose, Language language, const QString& text);

    QList<WordingCard*> m_cards;  ///< in the order of ConsentPurpose
};

}  // namespace kaasa::ui
