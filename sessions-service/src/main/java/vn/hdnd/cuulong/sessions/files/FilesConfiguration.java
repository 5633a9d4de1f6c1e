package vn.hdnd.cuulong.sessions.files;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the feature; the scanner is an adapter. */
@Configuration(proxyBeanMethods = false)
@Import(InspectingFile.class)
class FilesConfiguration {}
