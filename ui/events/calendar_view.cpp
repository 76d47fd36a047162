// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/calendar_view.h"

#include "ui/events/calendar_day_delegate.h"
#include "ui/events/calendar_model.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kLeastRow = 36;
constexpr int kLeastColumn = 38;

constexpr int kBesideWeekday = 18;

// Qt's own would leave the names of days no room.
class WeekdayHeader : public QHeaderView {
public:
    explicit WeekdayHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionResizeMode(QHeaderView::Stretch);
        setHighlightSections(false);
        setMinimumSectionSize(1);
        setShowsData(this);  // weekdays come from Formats
    }

protected:
    // it has its own type, larger after the view has asked
    void changeEvent(QEvent* event) override
    {
        QHeaderView::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            parentWidget()->updateGeometry();
    }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, tokens().window);
        painter->setPen(tokens().muted);
        painter->setFont(font());
        painter->drawText(rect, Qt::AlignCenter,
                          model()->headerData(section, Qt::Horizontal).toString());
        painter->restore();
    }
};

}  // namespace

CalendarView::CalendarView(QDate today, QWidget* parent)
    : QTableView(parent)
    , m_days(new CalendarModel(this))
    , m_day(today)
{
    setItemDelegate(new CalendarDayDelegate(today, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new WeekdayHeader(this));
    setModel(m_days);
    fit();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT opened(index.data(CalendarModel::DayRole).toDate());
    });
    setDay(today);
}

void CalendarView::setToday(QDate today)
{
    static_cast<CalendarDayDelegate*>(itemDelegate())->setToday(today);
    viewport()->update();
}

void CalendarView::setSpan(Span span)
{
    m_span = span;
    setDay(m_day);
}

void CalendarView::setDay(QDate day)
{
    m_moving = true;
    if (m_span == Span::Month)
        m_days->showMonth(day);
    else
        m_days->showWeek(day);
    m_day = day;
    setCurrentIndex(m_days->indexOf(day));
    m_moving = false;
    updateGeometry();
    Q_EMIT dayChanged(day);
}

void CalendarView::step(int spans)
{
    setDay(m_span == Span::Month ? m_day.addMonths(spans) : m_day.addDays(7 * spans));
}

QDate CalendarView::firstShown() const
{
    return m_days->firstDay();
}

QDate CalendarView::lastShown() const
{
    return m_days->lastDay();
}

void CalendarView::setMeetings(const QHash<QDate, int>& meetings)
{
    m_days->setMeetings(meetings);
}

void CalendarView::retranslate()
{
    m_days->retranslate();
    updateGeometry();
}

QSize CalendarView::sizeHint() const
{
    const int rows = m_days->rowCount() * verticalHeader()->defaultSectionSize();
    return {7 * leastColumn(), horizontalHeader()->sizeHint().height() + rows};
}

int CalendarView::leastColumn() const
{
    int least = scaled(kLeastColumn);
    for (int column = 0; column < 7; ++column) {
        const auto name = m_days->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        least = qMax(least,
                     horizontalHeader()->fontMetrics().horizontalAdvance(name) + kBesideWeekday);
    }
    return least;
}

QSize CalendarView::minimumSizeHint() const
{
    return sizeHint();
}

void CalendarView::fit()
{
    verticalHeader()->setDefaultSectionSize(qMax(kLeastRow, fontMetrics().height() + 14));
    updateGeometry();
}

// Where a key leads; null for keys that are not ours.
QDate CalendarView::target(int key) const
{
    const bool mirrored = isRightToLeft();
    const QDate first(m_day.year(), m_day.month(), 1);
    const auto monday = m_day.addDays(1 - m_day.dayOfWeek());
    switch (key) {
    case Qt::Key_Left:
        return m_day.addDays(mirrored ? 1 : -1);
    case Qt::Key_Right:
        return m_day.addDays(mirrored ? -1 : 1);
    case Qt::Key_Up:
        return m_day.addDays(-7);
    case Qt::Key_Down:
        return m_day.addDays(7);
    case Qt::Key_Home:
        return m_span == Span::Month ? first : monday;
    case Qt::Key_End:
        return m_span == Span::Month ? first.addDays(first.daysInMonth() - 1) : monday.addDays(6);
    case Qt::Key_PageUp:
        return m_span == Span::Month ? m_day.addMonths(-1) : m_day.addDays(-7);
    case Qt::Key_PageDown:
        return m_span == Span::Month ? m_day.addMonths(1) : m_day.addDays(7);
    default:
        return {};
    }
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened(m_day);
        return;
    }
    const auto day = target(event->key());
    if (day.isValid())
        setDay(day);
    else
        QTableView::keyPressEvent(event);
}

void CalendarView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

// The mouse chose a day; one that fills a week leads into its month.
void CalendarView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    const auto day = current.data(CalendarModel::DayRole).toDate();
    if (m_moving || !day.isValid() || day == m_day)
        return;
    m_day = day;
    QMetaObject::invokeMethod(
        this, [this, day] { setDay(day); }, Qt::QueuedConnection);
}

}  // namespace kaasa::ui
