// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/reports/certificate.h"
#include "ui/print/document.h"
#include "ui/print/funding_strip_painter.h"

#include <map>
#include <vector>

namespace kaasa::print {

/// Certificates of attendance, one landscape page each, each in its own language.
class CertificatePaper : public Document {
public:
    explicit CertificatePaper(std::vector<reports::Certificate> certificates);

    QString title() const override;
    Language language() const override;
    QSizeF pageSize() const override { return {297, 210}; }
    int pageCount() const override { return int(m_certificates.size()); }
    void paint(int page, Canvas& canvas) const override;

private:
    const Words& wordsOf(const reports::Certificate& certificate) const;
    void paintDeed(Canvas& canvas, const reports::Certificate& certificate) const;
    void paintSignatures(Canvas& canvas, const reports::Certificate& certificate) const;
    void paintNumber(Canvas& canvas, const reports::Certificate& certificate) const;

    std::vector<reports::Certificate> m_certificates;
    std::vector<FundingStripPainter> m_strips;
    std::map<Language, Words> m_words;
};

}  // namespace kaasa::print
