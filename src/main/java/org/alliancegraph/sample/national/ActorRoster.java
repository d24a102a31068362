// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.model.OrganizationKind;

/** Who plays: the ids of all actors by number, and where each is at home, so that neighbours can meet. */
final class ActorRoster {

    static final List<OrganizationKind> KINDS = List.of(OrganizationKind.values());

    private final List<Town> towns;
    private final int districts;
    private final List<String> alliances = new ArrayList<>();
    private final List<String> programs = new ArrayList<>();
    private final List<String> organizations = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<List<String>> locals = new ArrayList<>();
    private final List<List<String>> localPeople = new ArrayList<>();

    ActorRoster(List<Town> towns, int districts) {
        this.towns = towns;
        this.districts = districts;
        for (int i = 0; i < districts; i++) {
            locals.add(new ArrayList<>());
            localPeople.add(new ArrayList<>());
        }
        towns.forEach(each -> locals.get(each.district()).add(each.id()));
    }

    static String source(int number) {
        return "source:n" + (number + 1);
    }

    static String topic(int number) {
        return "topic:n" + (number + 1);
    }

    void organization(String id, Town home) {
        organizations.add(id);
        locals.get(home.district()).add(id);
    }

    void alliance(String id) {
        alliances.add(id);
    }

    void program(String id) {
        programs.add(id);
    }

    void person(String id, int district) {
        people.add(id);
        localPeople.get(district).add(id);
    }

    int districts() {
        return districts;
    }

    List<Town> towns() {
        return towns;
    }

    List<String> alliances() {
        return alliances;
    }

    List<String> programs() {
        return programs;
    }

    List<String> organizations() {
        return organizations;
    }

    List<String> people() {
        return people;
    }

    /** The municipalities and organizations of a district. */
    List<String> locals(int district) {
        return locals.get(district);
    }

    List<String> localPeople(int district) {
        return localPeople.get(district);
    }
}
