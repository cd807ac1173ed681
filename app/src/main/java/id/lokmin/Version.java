package id.lokmin;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Lokmin.class.getPackage().getImplementationVersion();
        return new String[] {"Lokmin " + (version == null ? "(from source)" : version)};
    }
}
