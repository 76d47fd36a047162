// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_remark.h"

#include "ui/print/funding_strip_painter.h"

#include <QCoreApplication>

namespace kaasa::ui {

namespace {

using Kind = PaperRemark::Kind;

Kind kindOf(print::StripWarning::Kind kind)
{
    switch (kind) {
    case print::StripWarning::Kind::EmblemUnderOneCentimetre:
        return Kind::EmblemUnderOneCentimetre;
    case print::StripWarning::Kind::EmblemLowerThanLogo:
        return Kind::EmblemLowerThanLogo;
    case print::StripWarning::Kind::TooManyLogos:
        return Kind::TooManyLogos;
    case print::StripWarning::Kind::LogoUnreadable:
        return Kind::LogoUnreadable;
    }
    Q_UNREACHABLE();
}

}  // namespace

QString remarkText(const PaperRemark& remark)
{
    switch (remark.kind) {
    case Kind::EmblemIsLargest:
        return QCoreApplication::translate(
            "PaperRemark", "The emblem of the European Union is as large as the rules ask.");
    case Kind::NoPersonalCode:
        return QCoreApplication::translate("PaperRemark", "Personal codes are never printed.");
    case Kind::EmblemUnderOneCentimetre:
        return QCoreApplication::translate(
            "PaperRemark",
            "The emblem of the European Union is less than 1 cm high. The rules ask for more: "
            "make it higher in Settings, Projects. It is printed 1 cm high.");
    case Kind::EmblemLowerThanLogo:
        //: %1 is whose logo it is
        return QCoreApplication::translate(
                   "PaperRemark",
                   "The logo “%1” is meant to be higher than the emblem of the European Union. The "
                   "rules forbid that, so it is printed no higher than the emblem. Change its "
                   "height "
                   "in Settings, Projects.")
            .arg(remark.subject);
    case Kind::TooManyLogos:
        return QCoreApplication::translate(
            "PaperRemark",
            "Only the first six logos are printed. Take some out in Settings, Projects.");
    case Kind::LogoUnreadable:
        //: %1 is whose logo it is
        return QCoreApplication::translate(
                   "PaperRemark",
                   "The logo “%1” cannot be read, so it is left out. Choose its picture again in "
                   "Settings, Projects: PNG, JPEG or SVG.")
            .arg(remark.subject);
    case Kind::TooManyColumns:
        return QCoreApplication::translate(
            "PaperRemark",
            "More columns are chosen than the width of the paper holds well. Turn the paper "
            "or choose fewer.");
    case Kind::Said:
        return remark.subject;
    }
    Q_UNREACHABLE();
}

PaperRemark remarkOf(const print::StripWarning& warning)
{
    return {kindOf(warning.kind), warning.logo};
}

}  // namespace kaasa::ui
