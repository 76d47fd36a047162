// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wording_card.h"

#include "ui/shared/language_tabs.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kLines = 3;

}  // namespace

WordingCard::WordingCard(const QString& name, QWidget* parent)
    : Card(parent)
    , m_tabs(new LanguageTabs)
    , m_text(m_tabs->findChild<QPlainTextEdit*>())
{
    m_tabs->setObjectName(name);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * kLines * 2);
    m_text->installEventFilter(this);
    body()->addWidget(m_tabs);
}

void WordingCard::setWords(const QString& title, const QString& hint)
{
    setTitle(title);
    setSubtitle(hint);
    m_tabs->setSubject(title);
}

void WordingCard::show(const QMap<Language, QString>& texts)
{
    const bool draft = m_text->hasFocus();
    m_stored = texts;
    if (draft)
        return;
    QHash<Language, QString> shown;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        shown.insert(it.key(), it.value());
    m_tabs->setTexts(shown);
}

void WordingCard::commit()
{
    const auto typed = m_tabs->texts();
    for (const auto language : kLanguages) {
        if (typed.value(language) == m_stored.value(language))
            continue;
        m_stored.insert(language, typed.value(language));
        Q_EMIT left(language, typed.value(language));
    }
}

bool WordingCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    return Card::eventFilter(watched, event);
}

}  // namespace kaasa::ui
