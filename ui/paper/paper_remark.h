// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kaasa::print {
struct StripWarning;
}

namespace kaasa::ui {

/// Something a person should know before a paper leaves the house.
struct PaperRemark {
    enum class Kind {
        EmblemIsLargest,           ///< all is well with the strip
        NoPersonalCode,            ///< nor is anything else that must not lie on a table
        EmblemUnderOneCentimetre,  ///< EU 2021/1060, annex IX, as are the next two
        EmblemLowerThanLogo,       ///< `subject` is the logo
        TooManyLogos,
        LogoUnreadable,  ///< `subject` is the logo
        TooManyColumns,  ///< more than the width holds well
        Said,            ///< `subject` is a sentence in the interface's language
    };

    Kind kind = Kind::EmblemIsLargest;
    QString subject = {};

    bool isWarning() const { return kind != Kind::EmblemIsLargest && kind != Kind::NoPersonalCode; }
    bool operator==(const PaperRemark&) const = default;
};

/// The remark as a sentence of the interface's language.
QString remarkText(const PaperRemark& remark);
PaperRemark remarkOf(const print::StripWarning& warning);

}  // namespace kaasa::ui
