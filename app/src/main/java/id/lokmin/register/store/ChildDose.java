package id.lokmin.register.store;

import id.lokmin.register.vaccine.VaccineDose;
import java.time.LocalDate;

/** The key of a dose: a child's number, which dose, and the day it was given. */
public record ChildDose(int child, VaccineDose dose, LocalDate given) {}
