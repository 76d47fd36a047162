// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_paper.h"

#include "core/base/formats.h"
#include "ui/print/canvas.h"
#include "ui/print/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr double kMiddle = 297.0 / 2;
constexpr double kLeft = 32;
constexpr double kRight = 297 - kLeft;
constexpr double kWide = 225;  // of the longest centred line

QRectF centred(double top, double width, double height)
{
    return {kMiddle - width / 2, top, width, height};
}

// The serif's 1 looks like an I, so whatever holds a figure is set in the sans.
Face ceremonial(const QString& text)
{
    const bool figures
        = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); });
    return figures ? Face::Sans : Face::Serif;
}

void paintRings(Canvas& canvas, double top)
{
    constexpr double kRadius = 5.8;
    canvas.circle(kMiddle - 3, top + 6.5, kRadius, 0.9, ink::kAccent);
    canvas.circle(kMiddle + 3, top + 6.5, kRadius, 0.9, ink::kAccent);
}

QString hoursText(qint64 minutes, const Words& words)
{
    if (minutes % 60 == 0) {
        const auto hours = int(minutes / 60);  // lupdate never comes back from a division below
        //: On a certificate: how many hours somebody was there
        return words.phrase("Certificate", "%n hour(s)", nullptr, hours);
    }
    //: On a certificate: %1 = hours with a fraction, "2,5"
    return words.phrase("Certificate", "%1 h").arg(Formats(words.language()).hours(minutes));
}

QString factsText(const reports::Certificate& certificate, const Words& words)
{
    QStringList parts;
    parts.append(Formats(words.language()).period(certificate.from, certificate.to));
    if (certificate.sessions > 0) {
        //: On a certificate: how many meetings somebody attended
        parts.append(words.phrase("Certificate", "%n meeting(s)", nullptr, certificate.sessions));
    }
    if (certificate.minutes > 0)
        parts.append(hoursText(certificate.minutes, words));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString signatoryText(const reports::Signatory& signatory)
{
    QStringList parts{signatory.name, signatory.role};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}  // namespace

CertificatePaper::CertificatePaper(std::vector<reports::Certificate> certificates)
    : m_certificates(std::move(certificates))
{
    for (const auto& certificate : m_certificates) {
        m_strips.emplace_back(certificate.strip);
        m_words.try_emplace(certificate.language, certificate.language);
    }
}

const Words& CertificatePaper::wordsOf(const reports::Certificate& certificate) const
{
    return m_words.at(certificate.language);
}

QString CertificatePaper::title() const
{
    if (m_certificates.empty())
        return {};
    const auto word = wordsOf(m_certificates.front()).phrase("Certificate", "Certificate");
    return m_certificates.size() == 1 ? word + u' ' + m_certificates.front().number : word;
}

Language CertificatePaper::language() const
{
    return m_certificates.empty() ? Language::English : m_certificates.front().language;
}

void CertificatePaper::paint(int page, Canvas& canvas) const
{
    const auto& certificate = m_certificates[size_t(page)];
    canvas.frame({12, 12, 297 - 24, 210 - 24}, 0.5, ink::kAccent);
    canvas.frame({14, 14, 297 - 28, 210 - 28}, 0.18, ink::kAccent);
    paintRings(canvas, 24);
    paintDeed(canvas, certificate);
    paintSignatures(canvas, certificate);
    m_strips[size_t(page)].paint(canvas, kLeft, kRight - 62, 210 - 20 - 13.5);
    paintNumber(canvas, certificate);
}

void CertificatePaper::paintDeed(Canvas& canvas, const reports::Certificate& certificate) const
{
    const auto& words = wordsOf(certificate);
    const auto serif = [](double points, QRgb colour = ink::kBlack) {
        return TextStyle{.points = points,
                         .face = Face::Serif,
                         .ink = colour,
                         .align = Align::Centre,
                         .leading = 1.15};
    };
    canvas.textTop(centred(40.5, kWide, 18), words.phrase("Certificate", "Certificate"), serif(40),
                   {1, 24});
    //: On a certificate, before the person's name; %1 = the organisation
    const auto certifies
        = words.phrase("Certificate", "%1 certifies that").arg(certificate.organisation);
    auto style = serif(16, ink::kDark);
    style.face = ceremonial(certificate.organisation);
    canvas.textTop(centred(60.5, kWide, 8), certifies, style, {1, 10});

    canvas.textBottom(centred(67, 190, 22.4), certificate.recipient, serif(36, ink::kAccent),
                      {2, 24, true});
    canvas.line(kMiddle - 60, 91.5, kMiddle + 60, 91.5, 0.25, ink::kAccent);

    //: On a certificate, between the person's name and the title of the event
    const auto deed = certificate.deed.isEmpty()
        ? words.phrase("Certificate", "has taken part in the event")
        : certificate.deed;
    canvas.textTop(centred(96.5, kWide, 8), deed, serif(17), {1, 11});
    auto course = serif(23);
    course.face = ceremonial(certificate.course);
    if (course.face == Face::Sans)
        course.points = 20;
    const auto taken
        = canvas.textTop(centred(104.5, kWide, 20), certificate.course, course, {2, 13});

    const TextStyle facts{.points = 11, .ink = ink::kDark, .align = Align::Centre, .leading = 1.5};
    const auto top = 104.5 + taken + 4;
    const auto first
        = canvas.textTop(centred(top, kWide, 8), factsText(certificate, words), facts, {2, 8});
    canvas.textTop(centred(top + first, kWide, 8), certificate.extra, facts, {2, 8});
}

void CertificatePaper::paintSignatures(Canvas& canvas,
                                       const reports::Certificate& certificate) const
{
    constexpr double kLine = 160;
    constexpr double kLength = 70;
    const QRectF left(kLeft, kLine + 3, kLength, 8);
    canvas.line(left.left(), kLine, left.right(), kLine, 0.25);
    canvas.textTop(left, signatoryText(certificate.first), {.points = 10, .leading = 1.2}, {2, 7});
    const auto second = signatoryText(certificate.second);
    if (!second.isEmpty()) {
        const QRectF right(kRight - kLength, kLine + 3, kLength, 8);
        canvas.line(right.left(), kLine, right.right(), kLine, 0.25);
        canvas.textTop(right, second, {.points = 10, .align = Align::End, .leading = 1.2}, {2, 7});
    }
    QStringList where{certificate.place, Formats(certificate.language).date(certificate.issued)};
    where.removeAll(QString());
    canvas.textTop(centred(kLine + 3, 80, 8), where.join(u", "_s),
                   {.points = 10, .align = Align::Centre, .leading = 1.2}, {2, 7});
}

void CertificatePaper::paintNumber(Canvas& canvas, const reports::Certificate& certificate) const
{
    constexpr double kQr = 15;
    const QRectF square(kRight - kQr, 210 - 20 - kQr, kQr, kQr);
    if (certificate.number.isEmpty())
        return;
    paintQrCode(canvas, square, certificate.number);
    const TextStyle small{.points = 8.5, .ink = ink::kDark, .align = Align::End};
    const auto x = square.left() - 4;
    //: Number of a certificate in the register
    canvas.text(x, square.top() + 6.4,
                wordsOf(certificate).phrase("Certificate", "No %1").arg(certificate.number), small);
    if (!certificate.check.isEmpty())
        canvas.textTop({x - 44, square.top() + 7.8, 44, 8}, certificate.check, small, {2, 6});
}

}  // namespace kaasa::print
