// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/part_row.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/icon_label.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

PartRow::PartRow(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Tone::Muted, 20, this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_fields(new QVBoxLayout)
    , m_acts(nullptr)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    for (auto* label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setShowsData(label);
    }
    setFontRole(m_detail, FontRole::Caption);
    setTone(m_detail, Tone::Muted);
    auto* acts = new QWidget(this);
    m_acts = new FlowLayout(acts, 4);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    words->addLayout(m_fields);
    m_parts->setSpacing(0);
    m_parts->addLayout(words, 1);
    m_parts->addWidget(acts, 0, Qt::AlignTop);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 6);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(m_parts, 1);
}

void PartRow::set(const QString& iconName, Tone tone, const QString& text, const QString& detail)
{
    m_icon->set(iconName, tone);
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    arrange();
}

void PartRow::addAct(const QString& id, const QString& text)
{
    auto* act = new QPushButton(text, m_acts->parentWidget());
    act->setObjectName(objectName() + u'.' + id);
    //: Spoken: what to do, with what. "Remove: Miša"
    act->setAccessibleName(tr("%1: %2").arg(text, m_text->text()));
    setRole(act, Role::Link);
    connect(act, &QPushButton::clicked, this, [this, id] { Q_EMIT acted(id); });
    m_acts->addWidget(act);
    arrange();
}

void PartRow::addField(QWidget* field)
{
    m_fields->addWidget(field);
}

void PartRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PartRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void PartRow::arrange()
{
    int words = m_fields->sizeHint().width();
    for (const auto* label : {m_text, m_detail})
        words = qMax(words, label->fontMetrics().horizontalAdvance(label->text()));
    const auto room = width() - m_icon->sizeHint().width() - 2 * layout()->spacing();
    const bool beside = words + m_acts->sizeHint().width() <= room;
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout()->setAlignment(m_icon, beside && m_fields->isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
}

void PartRow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    paintLine(&painter, 0, height() - 1, width(), tokens().line);
}

}  // namespace kaasa::ui
