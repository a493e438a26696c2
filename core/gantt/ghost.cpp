// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/ghost.h"

#include <algorithm>

namespace interleave::gantt {

namespace {

constexpr int kRoomBehind = 50; // one part of so many, so that a line at the end is seen

} // namespace

TimePoint Ghost::end() const
{
    TimePoint latest = reach;
    for (const GhostMark& mark : marks)
        latest = std::max(latest, mark.time);
    for (const GhostOutline& outline : outlines)
        latest = std::max(latest, outline.time.end);
    return latest + latest.time_since_epoch() / kRoomBehind;
}

std::vector<Message> Ghost::sentences() const
{
    std::vector<Message> all;
    for (const GhostMark& mark : marks)
        all.push_back(mark.sentence);
    all.push_back(sentence);
    std::erase_if(all, [](const Message& each) { return each.text.isEmpty(); });
    return all;
}

std::vector<GhostLabel> labelsOf(const Ghost& ghost)
{
    std::vector<GhostLabel> labels;
    for (const GhostMark& mark : ghost.marks)
        labels.push_back({mark.label, mark.time, mark.sentence});
    for (const GhostOutline& outline : ghost.outlines)
        labels.push_back({outline.label, outline.time.begin + outline.time.length() / 2,
                          outline.kind == GhostOutline::Kind::Said ? ghost.sentence : Message{}});
    std::erase_if(labels, [](const GhostLabel& label) { return label.words.text.isEmpty(); });
    std::ranges::stable_sort(labels, {}, &GhostLabel::time);
    return labels;
}

std::vector<double> leftsOf(std::span<const LabelPlace> labels, double left, double right, double gap)
{
    std::vector<double> lefts;
    double free = left;
    for (const LabelPlace& label : labels) {
        lefts.push_back(std::max(free, label.middle - label.width / 2));
        free = lefts.back() + label.width + gap;
    }
    double until = right;
    for (std::size_t n = labels.size(); n-- > 0;) {
        lefts[n] = std::max(left, std::min(lefts[n], until - labels[n].width));
        until = lefts[n] - gap;
    }
    return lefts;
}

} // namespace interleave::gantt
