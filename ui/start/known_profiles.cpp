// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/known_profiles.h"

#include "ui/frame/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kMost = 12;
const QString kKey = u"profiles/known"_s;

}  // namespace

QStringList KnownProfiles::paths() const
{
    return m_preferences.value(kKey).toStringList();
}

void KnownProfiles::remember(const QString& path)
{
    auto known = paths();
    const auto whole = QFileInfo(path).absoluteFilePath();
    known.removeAll(whole);
    known.prepend(whole);
    m_preferences.setValue(kKey, known.mid(0, kMost));
}

void KnownProfiles::forget(const QString& path)
{
    auto known = paths();
    known.removeAll(QFileInfo(path).absoluteFilePath());
    m_preferences.setValue(kKey, known);
}

QString profileFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(u"Kaasa"_s);
}

}  // namespace kaasa::ui
