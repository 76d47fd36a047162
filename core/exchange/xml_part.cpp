// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include "core/exchange/refusal.h"

namespace kaasa::exchange {

Result<XmlPart> openPart(const ZipArchive& archive, const QString& name)
{
    auto device = archive.entry(name);
    if (!device)
        return device.error();
    XmlPart part{std::move(device).value(), {}};
    part.xml = std::make_unique<QXmlStreamReader>(part.device.get());
    return part;
}

std::optional<Error> faultOf(const XmlPart& part, const QString& path)
{
    if (!part.xml->hasError())
        return std::nullopt;
    const bool tooLarge = part.device->errorString() == ZipArchive::kTooLarge;
    return refuse(path, tooLarge ? Refusal::TooLargeExpanded : Refusal::BrokenWorkbook);
}

QString attribute(const QXmlStreamAttributes& attributes, QStringView name)
{
    for (const auto& each : attributes) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

}  // namespace kaasa::exchange
