// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_archive.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

namespace kaasa::exchange {

/// One XML file of a workbook, read piece by piece.
struct XmlPart {
    std::unique_ptr<QIODevice> device;
    std::unique_ptr<QXmlStreamReader> xml;
};

/// Errors: those of `ZipArchive::entry`.
Result<XmlPart> openPart(const ZipArchive& archive, const QString& name);

/// What stopped the reader, if not the end: BadFormat (TooLargeExpanded, BrokenWorkbook).
std::optional<Error> faultOf(const XmlPart& part, const QString& path);

/// By its local name, for the prefixes are the writer's; empty where there is none.
QString attribute(const QXmlStreamAttributes& attributes, QStringView name);

}  // namespace kaasa::exchange
