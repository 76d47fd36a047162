// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/word_start.h"

namespace kaasa::ui {

bool startsAWord(const QString& words, const QString& typed)
{
    for (qsizetype at = words.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = words.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !words.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

}  // namespace kaasa::ui
