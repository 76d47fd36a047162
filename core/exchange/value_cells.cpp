// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_cells.h"

#include "core/base/text.h"
#include "core/domain/email.h"
#include "core/domain/personal_code.h"
#include "core/domain/phone.h"
#include "core/exchange/answer_words.h"
#include "core/exchange/language_names.h"
#include "core/exchange/plain_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

QString digitsOf(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    return digits;
}

/// "(vīrs)", "/ mamma" → "vīrs", "mamma".
QString bareNote(QString note)
{
    static const QRegularExpression kEdges(u"^[\\s,;/(\\[-]+|[\\s,;/)\\]-]+$"_s);
    return note.isEmpty() ? note : note.remove(kEdges);
}

}  // namespace

bool isFormulaError(const QString& raw)
{
    static const QRegularExpression kError(
        u"^#(REF!|DIV/0!|N/A|NAME\\?|VALUE!|NUM!|NULL!|SPILL!|VĒRTĪBA!|ССЫЛКА!|ЗНАЧ!|Н/Д|ДЕЛ/0!|ИМЯ\\?|ЧИСЛО!)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return raw.contains(u'#') && kError.match(raw.trimmed()).hasMatch();
}

CellValue<PhoneCell> readPhoneCell(const QString& raw, const QString& country)
{
    static const QRegularExpression kScientific(u"^\\d([.,]\\d+)?E[+]?\\d+$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const auto text = tidied(raw);
    if (text.isEmpty())
        return {};
    if (text.contains(u'E', Qt::CaseInsensitive) && kScientific.match(text).hasMatch())
        return {{}, {Remark::ScientificNotation}};
    auto phone = domain::readPhone(text, country);
    const auto digits = digitsOf(text);
    const bool plusLess = !text.contains(u'+') && !digits.startsWith(u"00");
    QList<Remark> remarks;
    if (phone.verdict == domain::PhoneVerdict::Invalid && plusLess && digits.size() >= 11)
        phone = domain::readPhone(QString(u'+' + text),
                                  country);  // a number from abroad, typed without its +
    if (phone.verdict == domain::PhoneVerdict::Invalid)
        return {{}, {Remark::BadPhone}};
    if (phone.fromNeighbour)
        remarks.append(Remark::PhoneOfNeighbour);
    if (plusLess && phone.e164.size() - 1 <= digits.size()
        && digits.startsWith(QStringView(phone.e164).sliced(1)))
        remarks.append(Remark::PhoneNoPlus);
    const auto note = bareNote(phone.note);
    if (!note.isEmpty())
        remarks.append(Remark::PhoneNote);
    return {{phone.e164, note}, remarks};
}

CellValue<QString> readEmailCell(const QString& raw)
{
    static const QRegularExpression kAngles(u"<([^<>]+)>$"_s);
    auto text = tidied(raw);
    if (text.isEmpty() || text == u"anonymous")
        return {};  // what a form site writes for people without an account
    if (text.endsWith(u'>')) {
        if (const auto match = kAngles.match(text); match.hasMatch())
            text = match.captured(1);  // "Anna Bērziņa <anna@…>"
    }
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.mid(7);
    while (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u'.'))
        text.chop(1);
    const auto email = domain::readEmail(text);
    if (!email)
        return {{}, {Remark::BadEmail}};
    return {email.value().toLower(), {}};
}

CellValue<CodeCell> readCodeCell(const QString& raw, const ImportAssumptions& assumptions)
{
    const auto text = tidied(raw);
    if (text.isEmpty())
        return {};
    QList<Remark> remarks;
    auto code = domain::readPersonalCode(text, assumptions.today);
    const auto digits = digitsOf(text);
    if (code.verdict == domain::CodeVerdict::Invalid && digits.size() == 10 && digits == text) {
        const auto mended = domain::readPersonalCode(
            QString(u'0' + digits.first(5) + u'-' + digits.mid(5)), u"LV", assumptions.today);
        if (mended.verdict == domain::CodeVerdict::Valid) {
            code = mended;
            remarks.append(Remark::LostZero);
        }
    }
    switch (code.verdict) {
    case domain::CodeVerdict::Invalid:
    case domain::CodeVerdict::InvalidFuture:
        return {{}, {Remark::BadCode}};
    case domain::CodeVerdict::InvalidChecksum:
        remarks.append(Remark::CodeChecksum);
        break;
    case domain::CodeVerdict::Valid:
    case domain::CodeVerdict::ValidWarn:
        break;
    }
    const bool estonian = code.kind == domain::PersonalCodeKind::Estonian;
    return {{code.canonical, estonian ? u"EE"_s : u"LV"_s, code.birthDate}, remarks};
}

CellValue<std::optional<bool>> readConsentCell(const QString& raw, bool needed)
{
    if (tidied(raw).isEmpty())
        return {std::nullopt, needed ? QList<Remark>{Remark::ConsentMissing} : QList<Remark>()};
    const auto answer = readYesNo(raw);
    if (!answer)
        return {std::nullopt, {Remark::UnknownConsent}};
    if (!*answer && needed)
        return {answer, {Remark::ConsentRefused}};
    return {answer, {}};
}

CellValue<QString> readTextCell(const QString& raw)
{
    QString text = raw;
    text.removeIf([](QChar sign) {
        return sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t';
    });
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    while (!text.isEmpty() && text.front().isSpace() && text.front() != u'\t')
        text.remove(0, 1);
    text = text.normalized(QString::NormalizationForm_C);
    if (text.trimmed().isEmpty())
        return {};
    const QChar first = text.trimmed().front();
    const bool formula
        = first == u'=' || first == u'+' || first == u'-' || first == u'@' || text.front() == u'\t';
    return {text, formula ? QList<Remark>{Remark::FormulaLikeText} : QList<Remark>()};
}

CellValue<QStringList> readLanguagesCell(const QString& raw)
{
    QStringList unknown;
    const auto codes = findLanguages(raw, &unknown);
    return {codes, unknown.isEmpty() ? QList<Remark>() : QList<Remark>{Remark::UnknownLanguage}};
}

CellValue<std::optional<int>> readChildrenCell(const QString& raw)
{
    static const QRegularExpression kNumber(u"^(\\d{1,3})(?:\\D.*)?$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto text = tidied(raw);
    if (text.isEmpty())
        return {};
    if (const auto number = kNumber.match(text); number.hasMatch()) {
        const int count = number.captured(1).toInt();
        if (count <= 20)
            return {count, {}};
        return {std::nullopt, {Remark::BadNumber}};
    }
    const auto answer = readYesNo(text);
    if (!answer)
        return {std::nullopt, {Remark::BadNumber}};
    return {*answer ? 1 : 0, {}};
}

}  // namespace kaasa::exchange
