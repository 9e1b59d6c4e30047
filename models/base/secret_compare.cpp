#include "base/secret_compare.h"

namespace purser::base {

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    volatile unsigned difference = 0; // volatile: the loop may not end early
    for (qsizetype at = 0; at < left.size(); ++at)
        difference = difference | static_cast<unsigned char>(left[at] ^ right[at]);
    return difference == 0;
}

} // namespace purser::base
