package org.yibaotong.citizens.service;

import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The services for programs: what a clerk can do at the desk. */
@RestController
@RequestMapping("/api/v1/services")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class ServiceApi {

    private final ServiceDesk desk;
    private final ServicePages pages;

    ServiceApi(ServiceDesk desk, ServicePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** One service: its number for the public, and what is said of it. */
    record ServiceJson(
            ServiceId id,
            long number,
            ServiceForm said,
            List<Part> missing,
            String confirmedOn,
            boolean open,
            String closedFor) {

        static ServiceJson of(Service service) {
            return new ServiceJson(
                    service.id(),
                    service.number(),
                    ServiceForm.of(service),
                    service.missing(),
                    service.confirmedOn().toString(),
                    service.isOpen(),
                    service.closedFor() == null ? "" : service.closedFor());
        }
    }

    record Reason(String reason) {}

    @GetMapping
    @Scope("services:read")
    List<ServiceListPage.Line> list(FilterParameters asked, Actor actor, Paging paging) {
        return pages.list(pages.filter(asked, actor), paging, actor).rows().rows();
    }

    @GetMapping("/{service}")
    @Scope("services:read")
    ServiceJson show(@PathVariable ServiceId service, Actor actor) {
        return ServiceJson.of(pages.visible(service, actor));
    }

    @PostMapping
    @Scope("services:write")
    ResponseEntity<ServiceJson> enter(@RequestBody ServiceForm sent, Actor actor) {
        var id = desk.enter(sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/services/" + id)).body(show(id, actor));
    }

    @PutMapping("/{service}")
    @Scope("services:write")
    ServiceJson revise(@PathVariable ServiceId service, @RequestBody ServiceForm sent, Actor actor) {
        desk.revise(service, sent, actor);
        return show(service, actor);
    }

    @PostMapping("/{service}/confirmation")
    @Scope("services:write")
    ResponseEntity<Void> confirm(@PathVariable ServiceId service, Actor actor) {
        desk.confirm(service, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{service}/closing")
    @Scope("services:write")
    ResponseEntity<Void> close(@PathVariable ServiceId service, @RequestBody Reason sent, Actor actor) {
        desk.close(service, ServiceForm.or(sent.reason()), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{service}/reopening")
    @Scope("services:write")
    ResponseEntity<Void> reopen(@PathVariable ServiceId service, Actor actor) {
        desk.reopen(service, actor);
        return ResponseEntity.noContent().build();
    }
}
