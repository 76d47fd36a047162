// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/file_choice.h"

#include "ui/frame/preferences.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

QString allowedName(QString name)
{
    static const QRegularExpression kForbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    return name.replace(kForbidden, u" "_s).simplified();
}

QString standardFolder(QStandardPaths::StandardLocation place)
{
    return QStandardPaths::writableLocation(place);
}

// A dialog would take a folder that is not there for the name of a file.
QString firstThere(const QStringList& folders)
{
    const auto found = std::find_if(folders.begin(), folders.end(), [](const QString& folder) {
        return !folder.isEmpty() && QFileInfo(folder).isDir();
    });
    return found == folders.end() ? QString() : *found;
}

void ask(QWidget* parent, Preferences& preferences, const FileWish& wish,
         QFileDialog::AcceptMode mode, std::function<void(const QString&)> chosen)
{
    const auto memory = u"folder/"_s + wish.memory;
    const auto folder = firstThere({preferences.value(memory).toString(), wish.folder,
                                    standardFolder(QStandardPaths::DocumentsLocation),
                                    standardFolder(QStandardPaths::HomeLocation)});
    auto* dialog = new QFileDialog(parent, wish.title, folder);
    dialog->setObjectName(u"file.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile
                                                        : QFileDialog::AnyFile);
    dialog->setNameFilters(wish.filters);
    dialog->setDefaultSuffix(wish.suffix);
    if (!wish.name.isEmpty())
        dialog->selectFile(allowedName(wish.name));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&preferences, memory, chosen = std::move(chosen)](const QString& path) {
                         preferences.setValue(memory, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

}  // namespace

void askWhereToSave(QWidget* parent, Preferences& preferences, const FileWish& wish,
                    std::function<void(const QString& path)> chosen)
{
    ask(parent, preferences, wish, QFileDialog::AcceptSave, std::move(chosen));
}

void askForFile(QWidget* parent, Preferences& preferences, const FileWish& wish,
                std::function<void(const QString& path)> chosen)
{
    ask(parent, preferences, wish, QFileDialog::AcceptOpen, std::move(chosen));
}

}  // namespace kaasa::ui
