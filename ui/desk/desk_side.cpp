// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_side.h"

#include "ui/desk/desk_arrivals.h"
#include "ui/desk/desk_arrivals_model.h"
#include "ui/desk/desk_counter.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kEdge = 20;
constexpr int kLineGap = 8;
constexpr int kNumberEdge = 12;  // above and below the numbers …
constexpr int kTightEdge = 2;    // … and where the window is low
constexpr int kListAtLeast = 2;  // lines of words

}  // namespace

DeskSide::DeskSide(DeskDoor& door, QWidget* parent)
    : QWidget(parent)
    , m_door(door)
    , m_counters(new QWidget(this))
    , m_numbers(new QGridLayout(m_counters))
    , m_present(new DeskCounter(u"desk.present"_s, Tone::Success, m_counters))
    , m_expected(new DeskCounter(u"desk.expected"_s, Tone::Plain, m_counters))
    , m_free(new DeskCounter(u"desk.free"_s, Tone::Plain, m_counters))
    , m_children(new DeskCounter(u"desk.children"_s, Tone::Plain, m_counters))
    , m_last(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_model(new DeskArrivalsModel(door, this))
    , m_arrivals(new DeskArrivals(*m_model, this))
{
    m_arrivals->setObjectName(u"desk.last"_s);
    setFontRole(m_last, FontRole::Section);
    setFontRole(m_hint, FontRole::Caption);
    setTone(m_hint, Tone::Muted);
    m_numbers->setContentsMargins(kEdge, kNumberEdge, kEdge, kNumberEdge);
    m_numbers->setSpacing(kLineGap);
    m_counters->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // they take two lines
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_head->setContentsMargins(kEdge, 10, kEdge, 10);
    m_head->setSpacing(12);
    m_head->addWidget(m_last);
    m_head->addWidget(m_hint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_counters);
    layout->addSpacing(1);
    layout->addLayout(m_head);
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
    //: Under the number of children at the desk: there are so many childcare places.
    m_children->set(counts.children,
                    counts.childcare
                        ? tr("of %1 childcare places").arg(formats().number(*counts.childcare))
                        : tr("children", "who came along"));
    m_free->setVisible(counts.capacity.has_value());
    m_children->setVisible(m_door.isOpen() && m_door.meeting().countsChildren);
    placeCounters();
}

// All in a row; where four are too wide two and two, not three and a lonely one.
void DeskSide::placeCounters()
{
    QList<QWidget*> shown;
    for (auto* counter : {m_present, m_expected, m_free, m_children}) {
        if (!counter->isHidden())
            shown.append(counter);
    }
    const auto needed = [&shown](int columns) {
        int width = 2 * kEdge + (columns - 1) * kLineGap;
        for (int column = 0; column < columns; ++column) {
            int widest = 0;
            for (int i = column; i < shown.size(); i += columns)
                widest = std::max(widest, shown[i]->sizeHint().width());
            width += widest;
        }
        return width;
    };
    int columns = std::max(1, int(shown.size()));
    while (columns > 1 && needed(columns) > width())
        columns = columns > 2 ? 2 : 1;
    if (columns != m_columns || shown != m_shown) {
        m_columns = columns;
        m_shown = shown;
        for (auto* counter : {m_present, m_expected, m_free, m_children})
            m_numbers->removeWidget(counter);
        for (int i = 0; i < shown.size(); ++i)
            m_numbers->addWidget(shown[i], i / columns, i % columns,
                                 Qt::AlignLeading | Qt::AlignTop);
        for (int column = 0; column <= 4; ++column)  // what is left over stands behind them
            m_numbers->setColumnStretch(column, column == columns ? 1 : 0);
    }
    fitCounters();
}

// Numbers stay in the lowest window: while the band stands below, the list makes room.
void DeskSide::fitCounters()
{
    const int words = m_head->hasHeightForWidth() ? m_head->heightForWidth(width())
                                                  : m_head->sizeHint().height();
    const int list = std::max(m_arrivals->minimumSizeHint().height(),
                              kListAtLeast * m_last->fontMetrics().height());
    const int lines = m_columns == 0 ? 0 : (int(m_shown.size()) + m_columns - 1) / m_columns;
    const int air = 2 * (kNumberEdge - kTightEdge) + std::max(0, lines - 1) * kLineGap;
    const int numbers = m_numbers->sizeHint().height() + (m_tight ? air : 0);
    const bool fits = numbers + words + list + 2 <= height();
    if (m_tight == fits) {
        m_tight = !fits;
        const int edge = m_tight ? kTightEdge : kNumberEdge;
        m_numbers->setContentsMargins(kEdge, edge, kEdge, edge);
        m_numbers->setVerticalSpacing(m_tight ? 0 : kLineGap);
    }
    for (auto* part : {static_cast<QWidget*>(m_last), static_cast<QWidget*>(m_hint),
                       static_cast<QWidget*>(m_arrivals)})
        part->setVisible(fits);
}

void DeskSide::retranslate()
{
    //: Heading of the list of everybody who came, the newest first.
    m_last->setText(tr("Last", "the last to come in"));
    //: %1 is a key: "Ctrl+Z undoes".
    m_hint->setText(tr("%1 undoes").arg(keyText(QKeySequence(u"Ctrl+Z"_s))));
    m_arrivals->setAccessibleName(tr("Everybody who came, the last first"));
    m_model->retranslate();
    showCounts();
}

void DeskSide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCounters();
}

// Words or their size have changed: what fitted may not fit now.
bool DeskSide::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeCounters();
    return handled;
}

void DeskSide::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const auto& colors = tokens();
    painter.fillRect(rect(), colors.base);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, 1, height()}),
                     colors.line);
    if (m_arrivals->isHidden())
        return;
    paintLine(&painter, 0, m_counters->geometry().bottom() + 1, width(), colors.line);
    paintLine(&painter, 0, m_arrivals->geometry().top() - 1, width(), colors.line);
}

}  // namespace kaasa::ui
