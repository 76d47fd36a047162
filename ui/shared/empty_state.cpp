// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include "ui/shared/icon_label.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Tone::Accent, 36, this))
    , m_sentence(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    m_sentence->setObjectName(u"empty.sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    setFontRole(m_sentence, FontRole::Lead);
    m_act->setObjectName(u"empty.act"_s);
    setRole(m_act, Role::Primary);
    m_act->hide();
    m_link->setObjectName(u"empty.link"_s);
    setRole(m_link, Role::Link);
    m_link->hide();
    connect(m_act, &QPushButton::clicked, this, &EmptyState::acted);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkChosen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addSpacing(4);
    layout->addWidget(m_act, 0, Qt::AlignHCenter);
    layout->addWidget(m_link, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setIconName(const QString& name)
{
    m_icon->set(name, Tone::Accent);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setAct(const QString& text, const QString& iconName)
{
    m_act->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    m_act->setText(text);
    m_act->setVisible(!text.isEmpty());
}

void EmptyState::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void EmptyState::focusAct()
{
    m_act->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
