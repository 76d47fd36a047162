// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/processor_timer.h"
#include "ui/events/attendance_model.h"
#include "ui/events/attendance_words.h"
#include "ui/shared/grid_view.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/two_row_delegate.h"

#include <QAbstractListModel>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 10'000;
constexpr int kSteps = 200;

/// People as a list of the program has them: two lines, a sign and a word.
class ManyPeople : public QAbstractListModel {
public:
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : kRows;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return u"Ševčenko Oksana %1"_s.arg(index.row());
        case ui::TwoRowDelegate::DetailRole:
            return u"Оксана Шевченко · 1987 · Valmiera"_s;
        case ui::TwoRowDelegate::StatusTextRole:
            return u"in programme"_s;
        case ui::TwoRowDelegate::StatusShapeRole:
            return int(ui::StatusShape::Disc);
        case Qt::UserRole:
            return index.row();
        }
        return {};
    }
};

/// The 99th of 100 pictures while the view is moved step by step, in frames.
double slowestScroll(QAbstractItemView& view, int step)
{
    view.show();
    view.grab();  // what is made once is no matter of scrolling
    auto* bar = view.verticalScrollBar();
    std::vector<double> frames;
    for (int i = 0; i < kSteps; ++i) {
        const test::ProcessorTimer timer;
        bar->setValue((bar->value() + step) % qMax(1, bar->maximum()));
        view.viewport()->repaint();
        frames.push_back(timer.frames());
    }
    std::sort(frames.begin(), frames.end());
    return frames[frames.size() * 99 / 100];
}

}  // namespace

TEST_CASE("10,000 rows scroll without a picture being late", "[ui][speed]")
{
    ui::Theme theme;
    ManyPeople people;
    ui::InstantList list(Qt::UserRole);
    list.setModel(&people);
    list.resize(400, 700);
    CHECK(slowestScroll(list, 700) <= 2);
    CHECK(slowestScroll(list, 40'009) <= 2);  // the bar pulled
}

TEST_CASE("A grid of 500 people and 40 meetings scrolls as well", "[ui][speed]")
{
    ui::Theme theme;
    reports::AttendanceGrid grid;
    for (int i = 0; i < 40; ++i) {
        domain::Session session;
        session.startsAt = QDateTime(QDate(2026, 1, 8).addDays(7 * i), QTime(15, 30), Qt::UTC);
        session.endsAt = session.startsAt.addSecs(5400);
        grid.meetings.append({i + 1, session});
    }
    for (qint64 i = 1; i <= 500; ++i) {
        grid.people.append({i, u"Ševčenko Oksana %1"_s.arg(i), u"Oksana"_s,
                            domain::RegistrationState::Registered});
        for (qint64 meeting = 1; meeting <= 20; ++meeting)
            grid.marks.insert({meeting, i},
                              {.presence = {.session = meeting, .person = i}, .minutes = 90});
    }
    ui::AttendanceModel model;
    ui::GridView view;
    view.setStates(ui::AttendanceWords::states());
    view.setModel(&model);
    view.setFrozenColumns(1);
    view.resize(900, 600);
    model.show(ui::AttendanceRows(grid));
    CHECK(slowestScroll(view, 97) <= 2);

    // a mark from the door is a matter of one cell
    view.setCurrentIndex(model.index(3, 1));
    grid.marks.insert({30, 250}, {.presence = {.session = 30, .person = 250}, .minutes = 90});
    const test::ProcessorTimer timer;
    model.show(ui::AttendanceRows(grid));
    CHECK(timer.frames() <= 6);
}
