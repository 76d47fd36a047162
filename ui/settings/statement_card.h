// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/shared/card.h"

#include <QMap>

namespace kaasa::ui {

class LanguageTabs;

/// What stands beside the emblem of the Union, in each language in its own words; each saves itself
/// when the text is left.
class StatementCard : public Card {
    Q_OBJECT
public:
    explicit StatementCard(QWidget* parent = nullptr);

    /// A text that is being typed into keeps its draft.
    void show(const QMap<Language, QString>& texts);
    void retranslate();
    void commit();

Q_SIGNALS:
    void left(kaasa::Language language, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LanguageTabs* m_tabs;
    QWidget* m_text;
    QMap<Language, QString> m_stored;
};

}  // namespace kaasa::ui
