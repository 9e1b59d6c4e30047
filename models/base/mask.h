#pragma once

#include "base/postal_address.h"

namespace purser::base {

/// Who reads a masked value.
enum class MaskLevel {
    Screen, ///< staff without the right to reveal
    Label, ///< everyone who sees the parcel; GB/T 41833-2022 asks for six hidden digits of a phone at least
};

/// "张**", "J*** S****": the first character of a name, of each word where nothing is CJK. A name or word of
/// one character is hidden.
[[nodiscard]] QString maskedName(const QString &name);

/// "138****5678" on screen, "1******5678" on a label: digits only, a leading + kept. Below seven digits all
/// are hidden. A virtual number (parseVirtualNumber) is printed in full as NUMBER-EXT, for it reveals nobody.
[[nodiscard]] QString maskedPhone(const QString &phone, MaskLevel level);

/// "j*******@example.com": the first character before the @. A text without @ is hidden whole.
[[nodiscard]] QString maskedMail(const QString &mail);

/// "广东省 深圳市 南山区 ****": down to the district; of the street only that there is one.
[[nodiscard]] QString maskedAddress(const PostalAddress &address);

} // namespace purser::base
