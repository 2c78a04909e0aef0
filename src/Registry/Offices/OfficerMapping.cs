using Lajur.Registry.Offices.Staffing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Offices;

internal sealed class OfficerMapping : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> officer)
    {
        officer.ToTable("officers");
        officer.HasKey(o => o.Id).HasName("pk_officers");
        officer.Property(o => o.Id).HasColumnName("id").ValueGeneratedNever();
        officer.Property(o => o.OfficeId).HasColumnName("office_id");
        officer.Property(o => o.UserName).HasColumnName("user_name").HasMaxLength(60);
        officer.Property(o => o.NormalizedUserName).HasColumnName("normalized_user_name").HasMaxLength(60);
        officer.Property(o => o.Name).HasColumnName("name").HasMaxLength(120);
        officer.Property(o => o.Position).HasColumnName("position").HasMaxLength(200);
        officer.Property(o => o.Email).HasColumnName("email").HasMaxLength(254);
        officer.Property(o => o.EmployeeNumber).HasColumnName("employee_number").HasMaxLength(18);
        officer.Property(o => o.SecondOfficeReason).HasColumnName("second_office_reason").HasMaxLength(300);
        officer.Property(o => o.SupervisorId).HasColumnName("supervisor_id");
        officer.Property(o => o.Role).HasColumnName("role").HasConversion<string>().HasMaxLength(20);
        officer.Property(o => o.GivenDrawingRights).HasColumnName("drawing_rights").HasDefaultValue(DrawingRights.None).HasSentinel(DrawingRights.None);
        officer.Ignore(o => o.DrawingRights);
        officer.Property(o => o.PasswordHash).HasColumnName("password_hash").HasMaxLength(300);
        officer.Property(o => o.MustChangePassword).HasColumnName("must_change_password").HasDefaultValue(false);
        officer.Property(o => o.SecurityStamp).HasColumnName("security_stamp").HasMaxLength(64);
        officer.Property(o => o.AccessFailedCount).HasColumnName("access_failed_count");
        officer.Property(o => o.LockoutEnd).HasColumnName("lockout_end");
        officer.Property(o => o.IsActive).HasColumnName("is_active");
        officer.Property(o => o.IsDemo).HasColumnName("is_demo");
        officer.HasIndex(o => o.NormalizedUserName).IsUnique().HasDatabaseName("ux_officers_normalized_user_name");
        officer.HasIndex(o => o.EmployeeNumber).HasDatabaseName("ix_officers_employee_number");
        officer.HasIndex(o => o.OfficeId).HasDatabaseName("ix_officers_office_id");
        officer.HasOne<Office>().WithMany().HasForeignKey(o => o.OfficeId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_officers_offices");
    }
}
