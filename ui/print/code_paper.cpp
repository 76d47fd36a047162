// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/code_paper.h"

#include "core/base/formats.h"
#include "ui/print/canvas.h"
#include "ui/print/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {
namespace {

using Kind = CodeContent::Kind;

constexpr double kLeft = 22;
constexpr double kRight = 210 - 18;
constexpr double kWide = kRight - kLeft;
constexpr double kPicture = 46;
constexpr double kLineHeight = 9.5;
constexpr double kNumber = 9;  // of a line, before its signs

QString titleOf(Kind kind, const Words& words)
{
    return kind == Kind::Recovery ? words.phrase("CodePaper", "Recovery sheet")
                                  : words.phrase("CodePaper", "Invitation to Kaasa");
}

QString howTo(Kind kind, const Words& words)
{
    if (kind == Kind::Invitation) {
        return words.phrase(
            "CodePaper",
            "Install Kaasa on the computer and start it. Choose “Join with an invitation”, and "
            "type "
            "or scan the code. Compare the four words before you go on. The code is good for 72 "
            "hours and for one computer; destroy this sheet when it is in.");
    }
    return words.phrase(
        "CodePaper",
        "Keep this sheet locked away, and not beside the computers: whoever has it can read all "
        "data of the organisation. When no computer is left: install Kaasa, choose “Join with an "
        "invitation”, and type every line of this sheet instead of a code, and the server's "
        "address. "
        "Without this sheet and without a computer nobody can bring the data back. When a new "
        "sheet "
        "is printed, this one is worthless: destroy it.");
}

TextStyle small(QRgb ink = ink::kDark)
{
    return {.points = 9, .ink = ink};
}

}  // namespace

CodeContent CodeContent::recovery(const QString& organisation, const QString& server,
                                  const QStringList& lines, const QDateTime& made)
{
    return {.kind = Kind::Recovery,
            .organisation = organisation,
            .server = server,
            .lines = lines,
            .picture = server + u'\n' + lines.join(u'\n'),
            .made = made};
}

CodePaper::CodePaper(CodeContent content, Language language)
    : m_content(std::move(content))
{
    m_words.emplace_back(language);
    for (const auto each : kLanguages) {
        if (each != language)
            m_words.emplace_back(each);
    }
}

QString CodePaper::title() const
{
    return titleOf(m_content.kind, m_words.front());
}

void CodePaper::paint(int, Canvas& canvas) const
{
    auto top = paintHead(canvas);
    top = paintCode(canvas, top + 8);
    top = paintFacts(canvas, top + 7);
    canvas.line(kLeft, top + 5, kRight, top + 5, Canvas::kRule, ink::kAccent);
    top += 10;
    for (const auto& words : m_words)
        top = paintHow(canvas, words, top) + 5;
}

double CodePaper::paintHead(Canvas& canvas) const
{
    double top = 20;
    top += canvas.textTop({kLeft, top, kWide, 14}, title(),
                          {.points = 26, .bold = true, .ink = ink::kAccent}, {1, 16});
    QStringList others;
    for (size_t i = 1; i < m_words.size(); ++i)
        others.append(titleOf(m_content.kind, m_words[i]));
    top += 1;
    top += canvas.textTop({kLeft, top, kWide, 6}, others.join(u" · "_s), small(), {1, 7});
    top += 5;
    return top
        + canvas.textTop({kLeft, top, kWide, 14}, m_content.organisation, {.points = 14}, {2, 9});
}

double CodePaper::paintCode(Canvas& canvas, double top) const
{
    paintQrCode(canvas, {kRight - kPicture, top, kPicture, kPicture}, m_content.picture);
    const bool areMany = m_content.lines.size() > 1;
    const auto left = areMany ? kLeft + kNumber : kLeft;
    const auto width = kRight - kPicture - 8 - left;
    double line = top;
    for (qsizetype i = 0; i < m_content.lines.size(); ++i) {
        if (areMany)
            canvas.textTop({kLeft, line + 1.4, kNumber, kLineHeight}, QString::number(i + 1),
                           small(ink::kGrey));
        canvas.textTop({left, line, width, kLineHeight}, m_content.lines[i],
                       {.points = 17, .bold = true}, {areMany ? 1 : 2, 12});
        line += areMany ? kLineHeight : 2 * kLineHeight;
    }
    return std::max(line, top + kPicture);
}

double CodePaper::paintFacts(Canvas& canvas, double top) const
{
    const auto& words = m_words.front();
    const Formats formats(words.language());
    QList<std::pair<QString, QString>> facts{
        {words.phrase("CodePaper", "Server"), m_content.server},
        {words.phrase("CodePaper", "Made on"), formats.dateTime(m_content.made)}};
    if (!m_content.fingerprint.isEmpty())
        facts.append({words.phrase("CodePaper", "The four words"), m_content.fingerprint});
    for (const auto& [label, value] : std::as_const(facts)) {
        canvas.textTop({kLeft, top, 34, 6}, label, small(), {1, 7});
        top += std::max(5.5,
                        canvas.textTop({kLeft + 36, top, kWide - 36, 10}, value,
                                       {.points = 10, .bold = true}, {2, 7}));
    }
    return top;
}

double CodePaper::paintHow(Canvas& canvas, const Words& words, double top) const
{
    top += canvas.textTop({kLeft, top, kWide, 6}, titleOf(m_content.kind, words),
                          {.points = 10, .bold = true});
    return top
        + canvas.textTop({kLeft, top + 0.5, kWide, 40}, howTo(m_content.kind, words),
                         {.points = 9.5}, {9, 7});
}

}  // namespace kaasa::print
