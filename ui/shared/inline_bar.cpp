// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/inline_bar.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kBar = 4;

Tone toneOf(InlineBar::Kind kind)
{
    switch (kind) {
    case InlineBar::Kind::Undo:
    case InlineBar::Kind::Info:
        return Tone::Accent;
    case InlineBar::Kind::Success:
        return Tone::Success;
    case InlineBar::Kind::Warning:
        return Tone::Warning;
    case InlineBar::Kind::Error:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

}  // namespace

InlineBar::InlineBar(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_sentence(new QLabel(this))
    , m_act(new QPushButton(this))
{
    m_sentence->setObjectName(u"bar.sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act->setObjectName(u"bar.act"_s);
    m_act->setFocusPolicy(Qt::TabFocus);
    setRole(m_act, Role::Link);
    connect(m_act, &QPushButton::clicked, this, &InlineBar::acted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kBar + 16 + scaled(20) + 12, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_act);
    setMinimumHeight(44);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

QString InlineBar::iconName() const
{
    if (!m_iconName.isEmpty())
        return m_iconName;
    switch (m_kind) {
    case Kind::Undo:
        return u"undo"_s;
    case Kind::Info:
        return u"info"_s;
    case Kind::Success:
        return u"check"_s;
    case Kind::Warning:
        return u"warning"_s;
    case Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

void InlineBar::tell(const QString& sentence, const QString& act, const QString& key)
{
    m_sentence->setText(sentence);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    setKeyHint(m_act, key);
    setAccessibleName(sentence);
    show();
    update();
    announce();
}

void InlineBar::tell(Kind kind, const QString& sentence, const QString& act, const QString& key)
{
    m_kind = kind;
    tell(sentence, act, key);
}

void InlineBar::clear()
{
    m_sentence->clear();
    hide();
}

void InlineBar::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

QString InlineBar::sentence() const
{
    return m_sentence->text();
}

void InlineBar::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layout()->setContentsMargins(kBar + 16 + scaled(20) + 12, 4, 8, 4);
}

void InlineBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const auto tone = toneOf(m_kind);
    paintShape(&painter, rect(), toneTint(tone), tokens().highContrast ? toneColor(tone) : QColor(),
               kControlRadius);
    paintStartBar(&painter, rect(), toneColor(tone), kBar, kControlRadius, layoutDirection());
    const auto side = scaled(20);
    const QRect spot(kBar + 16, (height() - side) / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), spot), iconName(),
              toneColor(tone), layoutDirection());
}

}  // namespace kaasa::ui
