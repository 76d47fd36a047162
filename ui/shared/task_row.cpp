// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/task_row.h"

#include "ui/shared/icon_label.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

TaskRow::TaskRow(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Tone::Muted, 20, this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_act(new QPushButton(this))
{
    for (auto* label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setFontRole(m_detail, FontRole::Caption);
    setTone(m_detail, Tone::Muted);
    setShowsData(m_detail);
    setRole(m_act, Role::Link);
    connect(m_act, &QPushButton::clicked, this, &TaskRow::opened);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_text);
    words->addWidget(m_detail);
    words->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 16, 6);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_act);
    setMinimumHeight(52);
}

void TaskRow::set(const QString& iconName, Tone tone, const QString& text, const QString& detail,
                  const QString& act)
{
    m_icon->set(iconName, tone);
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    //: Spoken: what to do, about what. "Open: Consent missing: 3 people"
    m_act->setAccessibleName(tr("%1: %2").arg(act, text));
}

void TaskRow::enter()
{
    m_act->setFocus(Qt::OtherFocusReason);
}

void TaskRow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    paintLine(&painter, 0, height() - 1, width(), tokens().line);
}

}  // namespace kaasa::ui
