// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_counter.h"

#include "ui/shared/interface_language.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kGap = 12;
constexpr int kBesideFrom = 150;  // per cent of text size

}  // namespace

DeskCounter::DeskCounter(const QString& name, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_number(new QLabel(this))
    , m_word(new QLabel(this))
{
    setObjectName(name);
    m_number->setObjectName(name + u".number"_s);
    m_word->setObjectName(name + u".word"_s);
    setTone(m_number, tone);
    setTone(m_word, Tone::Muted);
    m_layout->setContentsMargins(0, 0, kGap, 0);
    m_layout->addWidget(m_number);
    m_layout->addWidget(m_word);
    fit();
}

void DeskCounter::fit()
{
    const bool beside = Theme::current().textScale() >= kBesideFrom;
    setFontRole(m_number, beside ? FontRole::Person : FontRole::DeskCounter);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? kGap : 0);
}

void DeskCounter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void DeskCounter::set(int number, const QString& word)
{
    m_shown = number;
    m_number->setText(formats().number(number));
    m_word->setText(word);
    setAccessibleName(m_number->text() + u' ' + word);
}

}  // namespace kaasa::ui
