// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/language_tabs.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

LanguageTabs::LanguageTabs(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_text(new QPlainTextEdit(this))
{
    m_tabs->setExpanding(false);
    setShowsData(m_tabs);
    m_text->setTabChangesFocus(true);
    for (const auto language : kLanguages)
        m_tabs->addTab(languageOwnName(language));
    connect(m_tabs, &QTabBar::currentChanged, this, &LanguageTabs::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_texts[kLanguages.at(size_t(m_tabs->currentIndex()))] = m_text->toPlainText();
        retranslate();
        Q_EMIT edited();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addWidget(m_text, 1);
    retranslate();
}

void LanguageTabs::setSubject(const QString& subject)
{
    m_subject = subject;
    retranslate();
}

void LanguageTabs::setTexts(const QHash<Language, QString>& texts)
{
    m_texts = texts;
    showCurrent();
    retranslate();
}

QHash<Language, QString> LanguageTabs::texts() const
{
    auto texts = m_texts;
    for (const auto language : missing())
        texts.remove(language);
    return texts;
}

QList<Language> LanguageTabs::missing() const
{
    QList<Language> missing;
    for (const auto language : kLanguages) {
        if (m_texts.value(language).trimmed().isEmpty())
            missing.append(language);
    }
    return missing;
}

void LanguageTabs::showCurrent()
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_texts.value(kLanguages.at(size_t(m_tabs->currentIndex()))));
    retranslate();
}

void LanguageTabs::retranslate()
{
    const auto without = missing();
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto language = kLanguages.at(size_t(i));
        const bool lacks = without.contains(language);
        m_tabs->setTabIcon(
            i, icon(lacks ? u"warning"_s : u"check"_s, lacks ? Tone::Warning : Tone::Success));
        m_tabs->setTabToolTip(i, lacks ? tr("The text is missing in this language.") : QString());
    }
    m_tabs->setAccessibleName(m_subject);
    //: %1 is what the text is, %2 a language by its own name
    m_text->setAccessibleName(tr("%1, %2").arg(
        m_subject, languageOwnName(kLanguages.at(size_t(m_tabs->currentIndex())))));
}

void LanguageTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace kaasa::ui
