// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kPadding = 16;
constexpr int kAccentBar = 6;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

}  // namespace

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout)
    , m_title(plainLabel(m_head))
    , m_count(plainLabel(m_head))
    , m_subtitle(plainLabel(m_head))
    , m_body(new QVBoxLayout)
{
    setFontRole(m_title, FontRole::Section);
    setFontRole(m_count, FontRole::Lead);
    setTone(m_count, Tone::Muted);
    setFontRole(m_subtitle, FontRole::Caption);
    setTone(m_subtitle, Tone::Muted);
    m_count->setWordWrap(false);
    m_headLayout->setSpacing(8);
    m_headLayout->addWidget(m_title, 1);
    m_headLayout->addWidget(m_count);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(kPadding, kPadding - 4, kPadding, 0);
    head->setSpacing(0);
    head->addLayout(m_headLayout);
    head->addWidget(m_subtitle);
    m_head->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    m_body->setContentsMargins(kPadding, 12, kPadding, kPadding);
    m_body->setSpacing(8);
    layout->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCount(const QString& count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    // the number stands right behind the words, so the words take only their own room
    m_title->setWordWrap(count.isEmpty());
    m_headLayout->setStretchFactor(m_title, count.isEmpty() ? 1 : 0);
    m_headLayout->setStretchFactor(m_count, count.isEmpty() ? 0 : 1);
}

void Card::setSubtitle(const QString& words)
{
    m_subtitle->setText(words);
    m_subtitle->setVisible(!words.isEmpty());
}

void Card::setAside(QWidget* widget)
{
    m_headLayout->addWidget(widget);
}

void Card::setFlush(bool flush)
{
    if (flush)
        m_body->setContentsMargins(0, 8, 0, kCardRadius / 2);
    else
        m_body->setContentsMargins(kPadding, 12, kPadding, kPadding);
}

void Card::setAccented(bool accented)
{
    m_accented = accented;
    layout()->setContentsMargins(accented ? kAccentBar + 8 : 1, 1, 1, 1);
    update();
}

void Card::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Card::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    paintShape(&painter, rect(), tokens().base, m_selected ? tokens().accent : tokens().line,
               kCardRadius, m_selected ? 2 : 1);
    if (m_accented)
        paintStartBar(&painter, rect(), tokens().accent, kAccentBar, kCardRadius,
                      layoutDirection());
}

}  // namespace kaasa::ui
