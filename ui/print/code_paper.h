// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/print/document.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace kaasa::print {

/// What a paper says that lets a computer in.
struct CodeContent {
    enum class Kind {
        Invitation,  ///< one computer, once, within 72 hours
        Recovery,    ///< when every computer is lost
    };
    Kind kind = Kind::Invitation;
    QString organisation;
    QString server;       ///< its address
    QStringList lines;    ///< to be typed; numbered where there are several
    QString picture;      ///< what the QR code holds
    QString fingerprint;  ///< of an invitation: words that the other computer shows
    QDateTime made;       ///< UTC

    static CodeContent recovery(const QString& organisation, const QString& server,
                                const QStringList& lines, const QDateTime& made);
};

/// A code on one page with what to do with it in four languages, the organisation's first: whoever
/// finds it in the drawer years later may read any of them.
class CodePaper : public Document {
public:
    CodePaper(CodeContent content, Language language);

    QString title() const override;
    Language language() const override { return m_words.front().language(); }
    int pageCount() const override { return 1; }
    void paint(int page, Canvas& canvas) const override;

private:
    double paintHead(Canvas& canvas) const;
    double paintCode(Canvas& canvas, double top) const;
    double paintFacts(Canvas& canvas, double top) const;
    double paintHow(Canvas& canvas, const Words& words, double top) const;

    CodeContent m_content;
    std::vector<Words> m_words;  ///< of all languages, the paper's own first
};

}  // namespace kaasa::print
