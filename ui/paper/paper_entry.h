// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace kaasa::ui {

class PaperForm;

/// A kind of paper that the preview knows: "paper/sheet/UID" is kind "sheet" about UID.
struct PaperEntry {
    QString kind;
    std::function<PaperForm*(const QString& argument, QWidget* parent)> makeForm;
};

}  // namespace kaasa::ui
