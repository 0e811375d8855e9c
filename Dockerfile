FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
# One jar, read by Java's own class loader: an AOT cache can hold no classes of other loaders, and a start need not open 300.
RUN mvn -B -q package -DskipTests -Dquarkus.package.jar.type=uber-jar && mv target/kompas-*-runner.jar target/kompas.jar

FROM eclipse-temurin:25-jre
WORKDIR /kompas
COPY --from=build /build/target/kompas.jar app/
COPY --from=build /build/src/main/docker/aot-cache app/
# Mount another folder here to run with other rules.
COPY rules rules
# Made where it is used: the cache fits this very Java and these very files. Without a fitting one Java starts as ever.
RUN app/aot-cache app/kompas.jar rules app/kompas.aot
RUN useradd --system --no-create-home kompas && install -d -o kompas data
VOLUME /kompas/data
USER kompas
# A container is reached from outside it: it starts only with keys or OpenID Connect (docs/operating.md, "Who may call").
ENV QUARKUS_HTTP_HOST=0.0.0.0
EXPOSE 8080
# The image has no HTTP client of which we can be sure; bash is one.
HEALTHCHECK --start-period=30s --interval=15s --timeout=5s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
# Little lives longer than a call, so the collector with the least to set up and to keep is the one to have.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=75", "-XX:AOTCache=app/kompas.aot", "-jar", "app/kompas.jar"]
