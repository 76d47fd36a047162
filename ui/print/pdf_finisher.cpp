// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_finisher.h"

#include <QIODevice>
#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION                                                                   \
    4  // qpdf 11 asks which of its pointers are meant: the standard ones
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

// The disk's fault, not the document's.
class WriteFailed : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

// qpdf writes into pipelines; this one ends in a QIODevice.
class DevicePipeline : public Pipeline {
public:
    explicit DevicePipeline(QIODevice& device)
        : Pipeline("device", nullptr)
        , m_device(device)
    {
    }

    void write(const unsigned char* data, size_t size) override
    {
        if (m_device.write(reinterpret_cast<const char*>(data), qint64(size)) != qint64(size))
            throw WriteFailed(m_device.errorString().toStdString());
    }
    void finish() override { }

private:
    QIODevice& m_device;
};

// The archive's description must tell the same moment as the file's own (ISO 19005-1, 6.7.3).
std::string mendedDescription(const std::string& xml, const QDateTime& moment)
{
    auto text = QString::fromUtf8(xml.data(), qsizetype(xml.size()));
    static const QRegularExpression dates(
        uR"((xmp:(?:CreateDate|ModifyDate|MetadataDate)=")[^"]*)"_s);
    static const QRegularExpression ids(uR"((xmpMM:(?:DocumentID|InstanceID)=")[^"]*)"_s);
    text.replace(dates, u"\\1"_s + moment.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    text.replace(ids, u"\\1uuid:kaasa"_s);
    return text.toStdString();
}

// "/AAAAAB+KaasaSans-Bold" for the second font: the mark of a subset and the face.
std::string subsetName(size_t number, const std::string& name)
{
    std::string mark(6, 'A');
    for (auto sign = mark.rbegin(); sign != mark.rend() && number > 0; ++sign, number /= 26)
        *sign = char('A' + number % 26);
    const auto plus = name.find('+');
    return '/' + mark + '+' + (plus == std::string::npos ? name.substr(1) : name.substr(plus + 1));
}

// Qt marks the subsets by a chance that differs from run to run, and not where readers look for it.
// Here they are counted in the order in which the pages use them.
void nameSubsets(QPDF& pdf)
{
    std::map<QPDFObjGen, std::string> named;  // by the font's description
    const auto name = [&named](QPDFObjectHandle font) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            return;
        auto descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        auto description = descendant.getKey("/FontDescriptor");
        if (!description.getKey("/FontName").isName())
            return;
        auto known = named.find(description.getObjGen());
        if (known == named.end()) {
            const auto text = subsetName(named.size(), description.getKey("/FontName").getName());
            known = named.emplace(description.getObjGen(), text).first;
        }
        const auto mark = QPDFObjectHandle::newName(known->second);
        description.replaceKey("/FontName", mark);
        font.replaceKey("/BaseFont", mark);
        descendant.replaceKey("/BaseFont", mark);
    };
    for (auto page : pdf.getAllPages()) {
        auto fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const auto& key : fonts.getKeys())
            name(fonts.getKey(key));
    }
}

}  // namespace

Result<void> finishPdf(const QString& rawPath, QIODevice& target, const PdfFacts& facts)
{
    const auto moment = facts.moment.toUTC();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(rawPath.toLocal8Bit().constData());

        auto root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(facts.language.toStdString()));
        auto viewer = QPDFObjectHandle::newDictionary();
        viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", viewer);

        const auto stamp = "D:" + moment.toString(u"yyyyMMddHHmmss"_s).toStdString() + "Z";
        auto info = pdf.getTrailer().getKey("/Info");
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(stamp));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(stamp));
        // Without a first identifier the writer derives both from the content.
        pdf.getTrailer().removeKey("/ID");

        auto description = root.getKey("/Metadata");
        if (description.isStream()) {
            const auto data = description.getStreamData();
            const std::string xml(reinterpret_cast<const char*>(data->getBuffer()),
                                  data->getSize());
            description.replaceStreamData(mendedDescription(xml, moment),
                                          QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }

        nameSubsets(pdf);

        DevicePipeline pipeline(target);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&pipeline);
        writer.setObjectStreamMode(qpdf_o_disable);  // PDF 1.4 has none
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setNewlineBeforeEndstream(true);  // ISO 19005-1, 6.1.7
        writer.setDeterministicID(true);
        writer.write();
    } catch (const WriteFailed& fault) {
        return Error{Error::Code::FileUnwritable, QString::fromUtf8(fault.what())};
    } catch (const std::exception& fault) {
        return Error{Error::Code::Printing, QString::fromUtf8(fault.what())};
    }
    return {};
}

}  // namespace kaasa::print
