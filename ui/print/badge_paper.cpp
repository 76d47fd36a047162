// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/badge_paper.h"

#include "ui/print/canvas.h"
#include "ui/print/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr double kWidth = 86;
constexpr double kHeight = 54;
constexpr int kAcross = 2;
constexpr int kDown = 5;
constexpr int kPerPage = kAcross * kDown;
constexpr QPointF kGrid{19, 13.5};
constexpr double kText = 6;  // of texts from the badge's left edge
constexpr int kShortName = 10;

void paintCropMarks(Canvas& canvas)
{
    constexpr double kGap = 4;
    constexpr double kLength = 4;
    const auto right = kGrid.x() + kAcross * kWidth;
    const auto bottom = kGrid.y() + kDown * kHeight;
    for (int i = 0; i <= kAcross; ++i) {
        const auto x = kGrid.x() + i * kWidth;
        canvas.line(x, kGrid.y() - kGap - kLength, x, kGrid.y() - kGap, 0.2);
        canvas.line(x, bottom + kGap, x, bottom + kGap + kLength, 0.2);
    }
    for (int i = 0; i <= kDown; ++i) {
        const auto y = kGrid.y() + i * kHeight;
        canvas.line(kGrid.x() - kGap - kLength, y, kGrid.x() - kGap, y, 0.2);
        canvas.line(right + kGap, y, right + kGap + kLength, y, 0.2);
    }
}

}  // namespace

BadgePaper::BadgePaper(reports::NameBadges badges)
    : m_badges(std::move(badges))
{
    m_badges.skip = std::clamp(m_badges.skip, 0, kPerPage - 1);
}

int BadgePaper::pageCount() const
{
    const auto places = int(m_badges.badges.size()) + m_badges.skip;
    return std::max(1, (places + kPerPage - 1) / kPerPage);
}

void BadgePaper::paint(int page, Canvas& canvas) const
{
    if (m_badges.cropMarks)
        paintCropMarks(canvas);
    for (int place = 0; place < kPerPage; ++place) {
        const auto index = page * kPerPage + place - m_badges.skip;
        if (index < 0 || index >= int(m_badges.badges.size()))
            continue;
        const QPointF corner(kGrid.x() + place % kAcross * kWidth,
                             kGrid.y() + place / kAcross * kHeight);
        paintBadge(canvas, corner, m_badges.badges[size_t(index)]);
    }
}

void BadgePaper::paintBadge(Canvas& canvas, QPointF corner, const reports::NameBadge& badge) const
{
    constexpr double kQr = 17;
    const auto x = corner.x() + kText;
    const auto y = corner.y();
    const auto full = kWidth - kText - 5;
    const auto besideQr = kWidth - kText - kQr - 6.5;

    canvas.frame({corner, QSizeF(kWidth, kHeight)}, 0.1, ink::kGrey);
    canvas.fill({corner.x(), y + 5, 1.6, 44}, ink::kAccent);
    canvas.textTop({x, y + 4.8, full, 5}, m_badges.event, {.points = 8.5}, {1, 6});

    const auto size = badge.givenName.size() > kShortName ? 21.0 : 26.0;
    canvas.textBottom({x, y + 9, full, 15.2}, badge.givenName,
                      {.points = size, .bold = true, .leading = 1.12}, {2, 15, true});

    QStringList below{badge.familyName, badge.nativeName};
    below.removeAll(QString());
    canvas.textTop({x, y + 24.6, besideQr, 12}, below.join(u" · "_s),
                   {.points = 14, .leading = 1.15}, {2, 9, true});

    canvas.textBottom({x, y + 36, besideQr, 8.6}, badge.place, {.points = 9.5, .leading = 1.2},
                      {2, 7, true});
    canvas.textBottom({x, y + 44.8, besideQr, 5.4}, badge.languages.join(u" · "_s),
                      {.points = 8.5, .ink = ink::kDark}, {1, 6});
    if (!badge.code.isEmpty())
        paintQrCode(canvas, {corner.x() + kWidth - kQr - 5, y + 31.5, kQr, kQr}, badge.code, 1);
}

}  // namespace kaasa::print
