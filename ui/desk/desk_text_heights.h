// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QHash>

namespace kaasa::ui {

/// How high a text is where it has so much width. Remembered, because the desk's lists are laid out
/// again after every check-in, hundreds of rows several times over, and shaping text is slow.
class DeskTextHeights {
public:
    /// In pixels, wrapped at words; 0 for no text.
    int height(const QString& text, int width, FontRole role, bool bold = false);

private:
    struct Key {
        QString text;
        int width = 0;
        FontRole role = FontRole::Base;
        bool bold = false;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.width, int(key.role), key.bold);
    }

    QHash<Key, int> m_heights;
    int m_textScale = 0;  ///< that the heights are right for
};

}  // namespace kaasa::ui
