// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kaasa::test {

/// A file of the tree, as the rules read it.
struct SourceFile {
    QString path;       ///< from the root, with slashes: "core/base/id.h"
    QStringList lines;  ///< without line ends

    /// The room it belongs to: "core/base", "ui/print", "ui", "app/kaasa", "server".
    QString room() const;
    /// Its lines without what follows `//`: a rule may be named in a comment.
    QStringList code() const;
    /// Paths of its `#include "…"`, in order.
    QStringList ownIncludes() const;
};

/// Every .h and .cpp below the given folders of the source tree.
QList<SourceFile> sourceFiles(const QStringList& folders);

}  // namespace kaasa::test
