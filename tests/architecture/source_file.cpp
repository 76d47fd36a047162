// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_file.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaasa::test {

QString SourceFile::room() const
{
    const auto parts = path.split(u'/');
    const auto& top = parts.first();
    if (top == u"core" || top == u"app" || path.startsWith(u"ui/print/"))
        return top + u'/' + parts.value(1);
    return top;
}

QStringList SourceFile::code() const
{
    static const QRegularExpression kComment(u"(?<!:)//.*$"_s);  // "https://…" is no comment
    auto result = lines;
    for (auto& line : result)
        line.remove(kComment);
    return result;
}

QStringList SourceFile::ownIncludes() const
{
    static const QRegularExpression kInclude(uR"re(^\s*#\s*include\s+"([^"]+)")re"_s);
    QStringList result;
    for (const auto& line : lines) {
        if (const auto match = kInclude.match(line); match.hasMatch())
            result.append(match.captured(1));
    }
    return result;
}

QList<SourceFile> sourceFiles(const QStringList& folders)
{
    const auto root = QStringLiteral(KAASA_SOURCE_DIR "/");
    QList<SourceFile> result;
    for (const auto& folder : folders) {
        QDirIterator entries(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            auto text = QString::fromUtf8(file.readAll());
            if (text.endsWith(u'\n'))
                text.chop(1);
            result.append({file.fileName().mid(root.size()), text.split(u'\n')});
        }
    }
    return result;
}

}  // namespace kaasa::test
