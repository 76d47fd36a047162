// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_side.h"

#include "ui/desk/desk_arrivals.h"
#include "ui/desk/desk_arrivals_model.h"
#include "ui/desk/desk_counter.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/theme/shapes.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kEdge = 20;
constexpr int kLineGap = 8;
constexpr int kListAtLeast = 4;  // lines of words, its heading among them

}  // namespace

DeskSide::DeskSide(DeskDoor& door, QWidget* parent)
    : QWidget(parent)
    , m_door(door)
    , m_counters(new QWidget(this))
    , m_present(new DeskCounter(u"desk.present"_s, Tone::Success, m_counters))
    , m_expected(new DeskCounter(u"desk.expected"_s, Tone::Plain, m_counters))
    , m_free(new DeskCounter(u"desk.free"_s, Tone::Plain, m_counters))
    , m_children(new DeskCounter(u"desk.children"_s, Tone::Plain, m_counters))
    , m_last(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_model(new DeskArrivalsModel(door, this))
    , m_arrivals(new DeskArrivals(*m_model, this))
{
    m_arrivals->setObjectName(u"desk.last"_s);
    setFontRole(m_last, FontRole::Section);
    setFontRole(m_hint, FontRole::Caption);
    setTone(m_hint, Tone::Muted);
    auto* numbers = new FlowLayout(m_counters, kLineGap);
    numbers->setContentsMargins(kEdge, 12, kEdge, 12);
    for (auto* counter : {m_present, m_expected, m_free, m_children})
        numbers->addWidget(counter);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kEdge, 10, kEdge, 10);
    head->addWidget(m_last);
    head->addWidget(m_hint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_counters);
    layout->addSpacing(1);
    layout->addLayout(head);
    layout->addSpacing(1);
    layout->addWidget(m_arrivals, 1);
    connect(m_arrivals, &DeskArrivals::undoRequested, m_model, &DeskArrivalsModel::undo);
    retranslate();
}

void DeskSide::reload()
{
    m_model->reload();
    showCounts();
}

void DeskSide::showCounts()
{
    const auto counts = m_door.isOpen() ? m_door.counts() : storage::DeskCounts();
    //: Under a number at the desk: so many people are here.
    m_present->set(counts.present, tr("present", "people who came"));
    //: Under a number at the desk: so many people are still awaited.
    m_expected->set(counts.expected, tr("expected", "people who are still awaited"));
    //: Under a number at the desk: so many places are free.
    m_free->set(counts.free().value_or(0), tr("free", "places that nobody holds"));
    m_children->set(counts.children, tr("children", "who came along"));
    m_free->setVisible(counts.capacity.has_value());
    m_children->setVisible(m_door.isOpen() && m_door.meeting().countsChildren);
}

void DeskSide::retranslate()
{
    //: Heading of the list of everybody who came, the newest first.
    m_last->setText(tr("Last", "the last to come in"));
    //: %1 is a key: "Ctrl+Z undoes".
    m_hint->setText(
        tr("%1 undoes").arg(QKeySequence(u"Ctrl+Z"_s).toString(QKeySequence::NativeText)));
    m_arrivals->setAccessibleName(tr("Everybody who came, the last first"));
    m_model->retranslate();
    showCounts();
}

// A low window keeps the list: while the band stands below, numbers make room.
void DeskSide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int numbers = m_counters->layout()->heightForWidth(width());
    m_counters->setVisible(numbers + kListAtLeast * m_last->fontMetrics().height() <= height());
}

void DeskSide::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const auto& colors = tokens();
    painter.fillRect(rect(), colors.base);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, 1, height()}),
                     colors.line);
    if (!m_counters->isHidden())
        paintLine(&painter, 0, m_counters->geometry().bottom() + 1, width(), colors.line);
    paintLine(&painter, 0, m_arrivals->geometry().top() - 1, width(), colors.line);
}

}  // namespace kaasa::ui
