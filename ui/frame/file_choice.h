// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kaasa::ui {

class Preferences;

/// What a file dialog asks for.
struct FileWish {
    QString title;        ///< of the dialog
    QString name;         ///< proposed; signs that no file may have are taken out
    QStringList filters;  ///< "PDF (*.pdf)"; the first is the usual one
    QString suffix;       ///< added where nobody typed one: "pdf"
    QString memory;       ///< under which the folder is remembered: "papers"
    QString folder = {};  ///< where to begin the first time; else among the documents
};

/// Ask in the system's own dialog, beginning in the folder used last time; the page below goes on
/// living meanwhile. `chosen` is not called when a person thinks better of it or `parent` is gone.
void askWhereToSave(QWidget* parent, Preferences& preferences, const FileWish& wish,
                    std::function<void(const QString& path)> chosen);
void askForFile(QWidget* parent, Preferences& preferences, const FileWish& wish,
                std::function<void(const QString& path)> chosen);

}  // namespace kaasa::ui
