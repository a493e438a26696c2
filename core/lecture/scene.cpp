// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/scene.h"

#include <utility>

#include "core/lesson/judging.h"
#include "core/lesson/prose.h"

namespace interleave::lecture {

using lesson::Choose;
using lesson::Lesson;
using lesson::LessonStep;

namespace {

class SceneWriter {
public:
    explicit SceneWriter(const Lesson& lesson) : m_lesson(lesson) { add(Scene::Kind::Title, 0); }

    void write(std::size_t step)
    {
        const LessonStep& told = m_lesson.steps[step];
        if (std::holds_alternative<lesson::Read>(told.work))
            return writeRead(step);
        if (std::holds_alternative<lesson::RunStep>(told.work))
            return writeRun(step);
        add(Scene::Kind::Question, step);
        if (const auto* observe = std::get_if<lesson::Observe>(&told.work)) {
            add(Scene::Kind::Mark, step);
            if (!observe->because.empty())
                add(Scene::Kind::Answer, step);
        } else if (std::holds_alternative<Choose>(told.work) && !lesson::waitsForRun(told)) {
            add(Scene::Kind::Answer, step);
        }
    }

    std::vector<Scene> take() { return std::move(m_scenes); }

private:
    void add(Scene::Kind kind, std::size_t step, std::size_t block = 0) { m_scenes.push_back({kind, step, block}); }

    /// As the step likes its runs to be shown.
    void addPictures(std::size_t step)
    {
        const std::string page = m_lesson.showAt(step).page;
        if (page == "kitchen" || page == "both")
            add(Scene::Kind::Kitchen, step);
        if (page != "kitchen")
            add(Scene::Kind::Picture, step);
    }

    /// Line by line, then what it is about.
    void writeRead(std::size_t step)
    {
        const auto blocks = lesson::proseOf(m_lesson.steps[step].say);
        for (std::size_t block = 0; blocks && block < blocks->size(); ++block)
            add(Scene::Kind::Text, step, block);
        if (m_hasRun)
            addPictures(step);
    }

    void writeRun(std::size_t step)
    {
        add(Scene::Kind::Run, step);
        addPictures(step);
        for (const std::size_t decided : lesson::predictionsDecidedAt(m_lesson, step))
            add(Scene::Kind::Answer, decided);
        m_hasRun = true;
    }

    const Lesson& m_lesson;
    std::vector<Scene> m_scenes;
    bool m_hasRun = false;
};

} // namespace

std::vector<Scene> scenesOf(const Lesson& lesson)
{
    SceneWriter writer(lesson);
    for (std::size_t step = 0; step < lesson.steps.size(); ++step)
        writer.write(step);
    return writer.take();
}

bool hidesRuns(const Lesson& lesson, const Scene& scene)
{
    const bool isOpen = scene.kind == Scene::Kind::Question && lesson::waitsForRun(lesson.steps[scene.step]);
    return isOpen || scene.kind == Scene::Kind::Run || scene.kind == Scene::Kind::Title;
}

} // namespace interleave::lecture
