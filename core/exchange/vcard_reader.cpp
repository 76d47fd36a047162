// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"

#include "core/exchange/content_line_reader.h"
#include "core/exchange/refusal.h"
#include "core/exchange/vcard_row.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kMostCharacters = 1'000'000;
constexpr qsizetype kMostLines = 4096;

bool isCardMark(const ContentLine& line, QStringView mark)
{
    return line.name == mark && line.value.trimmed().compare(u"VCARD", Qt::CaseInsensitive) == 0;
}

class VcardReader : public TableReader {
public:
    explicit VcardReader(ContentLineReader lines)
        : m_lines(std::move(lines))
    {
    }

    Result<std::optional<TableRow>> next() override
    {
        auto begin = std::exchange(m_begun, std::nullopt);
        while (!begin) {
            auto line = m_lines.next();
            if (!line)
                return line.error();
            if (!line.value())
                return std::optional<TableRow>();
            if (isCardMark(*line.value(), u"BEGIN"))
                begin = line.value()->line;
        }
        const auto card = readCard(*begin);
        return card ? Result(std::optional(rowOf(card.value()))) : card.error();
    }

    double progress() const override { return m_lines.progress(); }

private:
    Result<Card> readCard(int begin)
    {
        Card card{.line = begin};
        qsizetype characters = 0;
        int inner = 0;  // a card within the card: vCard 2.1 tells of an agent like that
        while (true) {
            auto read = m_lines.next();
            if (!read)
                return read.error();
            if (!read.value()) {
                card.cutOff = true;
                return card;
            }
            auto& line = *read.value();
            if (isCardMark(line, u"BEGIN")) {
                if (inner == 0 && !opensAgent(card)) {
                    card.cutOff = true;
                    m_begun = line.line;
                    return card;
                }
                ++inner;
            } else if (isCardMark(line, u"END")) {
                if (inner-- == 0)
                    return card;
            } else if (inner == 0) {
                characters += line.value.size();
                card.lines.append(std::move(line));
            }
            if (characters > kMostCharacters || card.lines.size() > kMostLines)
                return refuse(m_lines.path(), Refusal::EntryTooLong, begin);
        }
    }

    static bool opensAgent(const Card& card)
    {
        return !card.lines.isEmpty() && card.lines.last().name == u"AGENT"
            && card.lines.last().value.trimmed().isEmpty();
    }

    ContentLineReader m_lines;
    std::optional<int> m_begun;  ///< line of a card that began before the one before it had ended
};

}  // namespace

bool isCards(const QByteArray& head)
{
    return ContentLineReader::begins(head, "VCARD");
}

ListLayout cardLayout(ListKind kind)
{
    static constexpr std::pair<const char*, Field> kColumns[]{
        {"N", Field::Name},           {"N", Field::Patronymic},     {"BDAY", Field::Birth},
        {"TEL", Field::Phone},        {"TEL", Field::OtherPhone},   {"EMAIL", Field::Email},
        {"EMAIL", Field::OtherEmail}, {"ADR", Field::Municipality}, {"ADR", Field::Country},
        {"ADR", Field::Address},      {"ADR", Field::OtherAddress}, {"LANG", Field::Language},
        {"ORG", Field::Organisation}, {"CATEGORIES", Field::Tags},  {"NOTE", Field::Note}};
    ListLayout layout{.kind = kind, .nameOrder = NameOrder::FamilyCommaGiven};
    for (const auto& [name, field] : kColumns)
        layout.columns.append({.number = int(layout.columns.size()) + 1,
                               .header = QString::fromLatin1(name),
                               .field = field});
    layout.width = int(layout.columns.size());
    return layout;
}

Result<std::unique_ptr<TableReader>> openCards(const QString& path)
{
    auto lines = ContentLineReader::open(path);
    if (!lines)
        return lines.error();
    return std::unique_ptr<TableReader>(new VcardReader(std::move(lines).value()));
}

}  // namespace kaasa::exchange
