// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/shared/card.h"

#include <QMap>

namespace kaasa::ui {

class LanguageTabs;

/// One text in each language in its own words: a funding statement, a consent. Each saves itself
/// when the text is left.
class WordingCard : public Card {
    Q_OBJECT
public:
    /// `name`: of the tabs, for tests.
    explicit WordingCard(const QString& name, QWidget* parent = nullptr);

    /// A text that is being typed into keeps its draft.
    void show(const QMap<Language, QString>& texts);
    /// What the text is, and below it what to know of it.
    void setWords(const QString& title, const QString& hint);
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
